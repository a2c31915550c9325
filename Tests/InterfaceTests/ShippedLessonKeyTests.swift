import Canvas
import LessonReading
import Lessons
import Notation
import Optimization
import Testing

@testable import Interface

/// The keys that the words of shipped lessons name do what the words say.
@Suite struct ShippedLessonKeyTests {
  /// At the end of a step, counted from 1.
  private static func player(_ name: String, _ step: Int) throws -> Player {
    let lesson = try LessonLibrary().lesson(named: name).value
    var player = Player(lesson, width: 120, height: 40)
    while player.model.lecture?.index != step - 1 { player.press("n") }
    while [.read, .run, .finish].contains(player.model.nextMove) { player.press("n") }
    #expect(player.model.clock.t == lesson.steps[step - 1].until)
    return player
  }

  /// Presses a key until something holds, some times at most; whether it does then.
  private static func hold(
    _ key: String, _ player: inout Player, upTo limit: Int = 60, _ holds: (Player) -> Bool
  ) -> Bool {
    for _ in 0..<limit where !holds(player) { player.press(key) }
    return holds(player)
  }

  @Test func steepDirections() throws {
    var player = try Self.player("adagrad-steep-directions", 1)
    let isPast = Self.hold("E", &player) { $0.values("ε")[0]! > 0.02 }
    let run = try #require(player.model.run(0))
    #expect(isPast && abs(run.path[40].y) > 1, "it has left the ravine")
    player.press("N")
    #expect(player.values("ε") == [0.018])
  }

  @Test func lines() throws {
    for (name, step) in [
      ("adagrad-steep-directions", 2), ("delta-bar-delta", 2), ("rmsprop-bias", 1),
      ("nesterov-with-rmsprop", 1),
    ] {
      var player = try Self.player(name, step)
      let line = try #require(player.model.lines)
      player.press(">")
      #expect(player.model.lines == line + 1, "\(name)")
    }
    var player = try Self.player("newton-one-step", 2)
    player.press("<")
    #expect(player.model.lines == 3)
    player.press(">>")
    #expect(player.model.clock.t == 1, "the last line ends the iteration")
  }

  @Test func stalls() throws {
    var player = try Self.player("adagrad-stalls", 4)
    let before = try #require(player.model.run(0)).losses[50]
    player.press("EEEE")
    #expect(try #require(player.model.run(0)).losses[50] < before)
  }

  @Test func robust() throws {
    var player = try Self.player("adam-robust", 4)
    let serves = Self.hold("E", &player) { $0.model.run(0).map { $0.losses[300] < 0.01 } ?? false }
    #expect(serves && player.model.isChanged)
    #expect(player.model.nextMove == .answer, "which is there all the same")
  }

  @Test func deltaBarDelta() throws {
    var player = try Self.player("delta-bar-delta", 3)
    let ϑ = try #require(player.values("ϑ")[1])
    player.press("o")
    #expect(try #require(player.values("ϑ")[1]) < ϑ)
    let isNone = Self.hold("o", &player) { $0.values("ϑ")[1] == 0 }
    #expect(isNone)
  }

  @Test func momentum() throws {
    var player = try Self.player("momentum-in-a-ravine", 3)
    let start = try #require(player.model.run(1)).losses[100]
    player.press("a")
    #expect(player.values("α")[0] == 0.5 && player.values("α")[2] == 0.99, "the focused one alone")
    let isBetter = Self.hold("a", &player) {
      $0.model.run(1).map { $0.losses[100] < start } ?? false
    }
    #expect(isBetter && player.values("α")[1]! > 0.5, "the best is between")
  }

  @Test func nesterov() throws {
    var player = try Self.player("nesterov-with-rmsprop", 3)
    let isNone = Self.hold("a", &player) { $0.values("α")[1] == 0 }
    let (one, other) = (
      try #require(player.model.run(0)).path[100], try #require(player.model.run(1)).path[100]
    )
    #expect(isNone && (one - other).length < 0.001)
    player = try Self.player("nesterov-with-rmsprop", 4)
    #expect(player.model.layout.plots.isEmpty)
    player.press("v")
    #expect(player.model.layout.plots.count == 2)
    player = try Self.player("nesterov-with-rmsprop", 5)
    #expect(view(player.model).text.contains("undefined at t 1, line v"))
  }

  @Test func newtonFromAnywhere() throws {
    var player = try Self.player("newton-one-step", 2)
    for _ in 0..<5 {
      player.press("R.")
      #expect(try #require(player.model.run(0)).path[1].length < 1e-12)
    }
    player = try Self.player("newton-one-step", 5)
    let panel = try #require(player.model.layout.plots.first)
    let plot = Plot(
      size: panel.plot.size, window: player.model.window(for: panel.plot.size), markers: .braille)
    let cell = try #require(plot.cell(at: Point(-0.6, 1)))
    player.click(
      Position(column: panel.plot.column + cell.column, row: panel.plot.row + cell.row))
    player.press(.end)
    #expect(try #require(player.model.run(0)).path.last!.length < 1e-6)
  }

  @Test func exactlyTheOffset() throws {
    var player = try Self.player("newton-saddle", 3)
    player.press(.tab)
    player.press(.enter)
    player.press("2")
    player.press(.enter)
    #expect(player.values("α") == [2, 3, 100])
    let run = try #require(player.model.run(0))
    guard case .undefined(at: 1, _, _) = run.end else { throw Missing() }
    #expect(run.count == 0 && player.model.nextMove == .answer)
  }

  @Test func lengthScale() throws {
    var player = try Self.player("rho-length-scale", 1)
    let isThere = Self.hold("O", &player) { $0.values("ρ")[0]! >= 0.99 }
    #expect(isThere && player.values("ρ")[0] == 0.99)
    player = try Self.player("rho-length-scale", 4)
    player.press("O")
    #expect(try #require(player.values("ρ")[0]) > 0)
    player = try Self.player("rho-length-scale", 5)
    player.press("o")
    #expect(try #require(player.values("ρ")[1]) < 0.9999)
  }

  @Test func bias() throws {
    var player = try Self.player("rmsprop-bias", 4)
    let stays = Self.hold("o", &player, upTo: 9) {
      $0.model.run(0).map { $0.path.allSatisfy { $0.x < 0 } } ?? false
    }
    #expect(stays)
  }

  @Test func insideTheBowl() throws {
    var player = try Self.player("rmsprop-inside-the-bowl", 2)
    let r = { (player: Player) in player.model.run(1)!.page(at: 100) }
    let before = r(player)
    player.press("O")
    #expect(r(player).iteration == before.iteration && player.model.isChanged)
    player.press("N")
    while player.model.nextMove != .step { player.press("n") }
    for size in [(160, 48), (120, 40), (100, 30), (80, 24), (60, 18)] {
      var player = player
      player.resize(size.0, size.1)
      player.press("v")
      #expect(player.model.arrangement == .curves)
      let come = Self.hold("g", &player, upTo: 3) { view($0.model).text.contains("effective lea") }
      #expect(come, "at \(size)")
    }
    player = try Self.player("rmsprop-inside-the-bowl", 4)
    player.press(".")
    #expect(player.model.clock.t == 301)
    player.press(",,")
    #expect(player.model.clock.t == 299)
    player.press("e")
    #expect(try #require(player.values("ε")[0]) < 0.1)
  }

  private struct Missing: Error {}
}
