import Canvas
import Catalog
import Notation
import Optimization
import Testing

@testable import Interface

/// The interface knows what letters mean, not how they are spelled: Nesterov's method in the letters of
/// another book is treated like that of this one.
@Suite struct OtherLettersTests {
  private func player(_ algorithm: Algorithm) -> Player {
    let entry = Entry(algorithm, hyperparameters: [0.001, 0.9])
    let scene = Scene(
      loss: .himmelblau, entries: [entry], start: Point(-0.6, -4.2),
      limits: Limits(iterations: 300))
    return Player(scene, width: 120, height: 40, at: 7)
  }

  private func arrow(_ model: Model) -> [Int] {
    let (grid, ink) = (view(model), model.look.palette.color(.warning))
    return grid.cells.indices.filter { index in
      let cell = grid.cells[index]
      return cell.style.foreground == ink && (0x2800...0x28FF).contains(cell.glyph.base.value)
    }
  }

  @Test func everyLineHasItsArrow() {
    var (ours, theirs) = (player(.nesterov), player(.heavyBall))
    for line in 1..<Algorithm.heavyBall.lines.count {
      ours.press(">")
      theirs.press(">")
      #expect(!arrow(theirs.model).isEmpty, "line \(line)")
      #expect(arrow(theirs.model) == arrow(ours.model), "line \(line)")
    }
  }

  @Test func theKeysTurnTheSame() {
    for (key, index) in [("e", 0), ("E", 0), ("a", 1), ("A", 1)] {
      var (ours, theirs) = (player(.nesterov), player(.heavyBall))
      ours.press(key)
      theirs.press(key)
      let values = theirs.model.scene.entries[0].hyperparameters
      #expect(values == ours.model.scene.entries[0].hyperparameters, "\(key)")
      #expect(values[index] != [0.001, 0.9][index], "\(key)")
      #expect(theirs.model.letter == Algorithm.heavyBall.parameters[index].letter)
    }
  }

  @Test func aRateIsSearchedFor() {
    var loss = Loss.himmelblau
    loss.rates = [:]
    let found = loss.rates(for: [.nesterov, .heavyBall])
    #expect(found["heavy-ball"] != nil && found["heavy-ball"] == found["nesterov"])
  }

  @Test func itHasInertiaAndABound() {
    #expect(Algorithm.heavyBall.hasInertia)
    let (ours, theirs) = (player(.nesterov), player(.heavyBall))
    #expect(theirs.model.run(0)?.path == ours.model.run(0)?.path)
    #expect(theirs.model.run(0)?.rates.dropFirst() == ours.model.run(0)?.rates.dropFirst())
  }

  @Test func theInspectorNamesItsLetters() {
    #expect(Algorithm.heavyBall.vectors.map(\.letter) == ["w", "u", "d", "m"])
  }
}

extension Algorithm {
  /// Algorithm 8.3 with w for θ, u for θ̃, d for g, m for v, η for ε and μ for α.
  fileprivate static let heavyBall = Algorithm(
    "Heavy ball", "nobody",
    require: [Parameter(η, "rate", 0.01), Parameter(μ, "mass", 0.9, .momentum)],
    initialize: [m ← Given("initial velocity")]
  ) {
    Line("Look ahead", u ← w + μ * m)
    Line("Ask", d ← ∇Objective()(u))
    Line("Push", m ← μ * m - η * d)
    Line("Move", w ← w + m)
  }
}

private enum W: Letter {
  static var place: Place { .value(0) }
  static var spelling: String { "w" }
}

private enum U: Letter {
  static var place: Place { .value(1) }
  static var spelling: String { "u" }
}

private enum D: Letter {
  static var place: Place { .value(2) }
  static var spelling: String { "d" }
}

private enum M: Letter {
  static var place: Place { .value(3) }
  static var spelling: String { "m" }
}

private enum Eta: Letter {
  static var place: Place { .hyperparameter(7) }
  static var spelling: String { "η" }
}

private enum Mu: Letter {
  static var place: Place { .hyperparameter(3) }
  static var spelling: String { "μ" }
}

private let w = Symbol<W>()
private let u = Symbol<U>()
private let d = Symbol<D>()
private let m = Symbol<M>()
private let η = Symbol<Eta>()
private let μ = Symbol<Mu>()
