import Canvas
import Catalog
import Notation
import Optimization
import Parsing
import Scenes
import Testing

@testable import Interface

/// Sentences that are shown where they are true, and not elsewhere.
@Suite struct TrueSentenceTests {
  private func curves(
    _ quantity: CurveQuantity, _ entries: [String], on formula: String = "x^2+10*y^2",
    from start: Point = .init(-3, 1), at t: Int, steps: Int = 50
  ) throws -> Player {
    let loss = try Loss(typed: formula, start: start)
    let scene = Scene(
      loss: loss,
      entries: try entries.map { try Entry(specification: $0, from: Algorithm.all, on: loss) },
      limits: Limits(iterations: steps, tolerance: 0))
    var player = Player(scene, width: 120, height: 40, at: t)
    player.model.arrangement = .curves
    player.model.curves.quantity = quantity
    return player
  }

  private func says(_ player: Player, _ words: String) -> Bool {
    view(player.model).text.contains(words)
  }

  private static let noRate = "no run has a rate for each coordinate"

  @Test func ratesBeforeTheFirstUpdate() throws {
    var player = try curves(.rate, ["sgd:epsilon=0.01", "newton"], at: 0)
    #expect(says(player, "none yet: press .") && !says(player, Self.noRate))
    player.press(".")
    #expect(!says(player, "none yet") && says(player, "no rate for each coordinate: ▲ Newton"))
  }

  @Test(arguments: [0, 1]) func noRatesAtAll(t: Int) throws {
    let player = try curves(.rate, ["newton", "newton-regularized:alpha=1"], at: t)
    #expect(says(player, Self.noRate) && !says(player, "press ."))
  }

  /// A key that does nothing is not offered.
  @Test func noUpdates() throws {
    let player = try curves(.rate, ["sgd:epsilon=0.01"], at: 0, steps: 0)
    #expect(says(player, "no run has made an update") && !says(player, "press ."))
  }

  @Test func allZero() throws {
    var player = try curves(.loss, ["sgd:epsilon=0.01"], from: .zero, at: 3)
    #expect(says(player, "all are 0, which has no logarithm: press s") && !says(player, "yet"))
    #expect(!says(player, "no rate for each coordinate"))
    player.press("s")
    #expect(!says(player, "no logarithm"))
  }

  /// J is counted from the lowest value that is known only while no run is below it.
  @Test func belowTheLowestKnownValue() throws {
    let formula = "x^3-3*x+y^2+5"
    let above = try curves(.loss, ["sgd:epsilon=0.01"], on: formula, from: .init(1.5, 1), at: 40)
    try #require(above.model.scene.loss.lowest.map { $0 != 0 } == true)
    #expect(says(above, "J(θ) − J(θ*) against t"))
    let below = try curves(.loss, ["sgd:epsilon=0.05"], on: formula, from: .init(-1.5, 1), at: 40)
    #expect(says(below, "J(θ) against t") && !says(below, "J(θ*)"))
  }

  @Test func startOutsideOfTheView() throws {
    let loss = Loss.catalogue("beale")
    let entry = Entry(.sgd, hyperparameters: [1e-9])
    let scene = Scene(
      loss: loss, entries: [entry], start: Point(50, 0), limits: Limits(iterations: 9))
    var run = scene.run(of: entry)
    run.advance(to: 3)
    #expect(Remark(run, at: 3, in: loss.domain.window)?.text == "outside of the view")
  }

  /// The gradient is within the tolerance, not 0: nothing is said of it.
  @Test func flatWhereTheGradientIsNotZero() throws {
    let loss = try Loss(typed: "exp(x)+y^2")
    let scene = Scene(
      loss: loss, entries: [Entry(.newton, on: loss)],
      limits: Limits(iterations: 99, tolerance: 1e-4))
    var run = scene.run(of: scene.entries[0])
    run.advance(to: 99)
    #expect(run.end == .stationary(.flat) && run.gradients[run.count].length > 0)
    let words = Remark(run, at: run.count, in: loss.domain.window)?.text
    #expect(words == "on flat ground, t \(run.count)")
  }

  @Test func ratesOfRunsThatHaveEnded() throws {
    var player = Player(.four, width: 160, height: 60, at: 20)
    player.model.arrangement = .inspector
    #expect(!says(player, "all runs"))
    let title = "ε in effect at t 20"
    #expect(says(player, title) && !says(player, title + ", or"), "Newton has no such rate")
    let loss = Loss.catalogue("quadratic")
    let entries = ["sgd:epsilon=1e-4", "sgd:epsilon=1e9,label=gone"].map {
      try! Entry(specification: $0, from: Algorithm.all, on: loss)
    }
    player = Player(
      Scene(loss: loss, entries: entries, limits: Limits(iterations: 90)), width: 160, height: 60,
      at: 60)
    player.model.arrangement = .inspector
    #expect(says(player, "ε in effect at t 60, or at a run's end"))
  }

  @Test func howManyRunsThereAre() {
    var player = Player(Scene("quadratic", ["newton"]))
    player.press("5")
    #expect(player.model.notice == "there is 1 run")
    player = Player(.crowd(9))
    player.press("/adam")
    player.press(.enter)
    #expect(player.model.notice == "there are 9 runs already; Tab focuses one, Delete removes it")
  }
}
