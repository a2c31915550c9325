import Canvas
import Catalog
import Notation
import Optimization
import Testing

@testable import Interface

/// `z` undoes, `Z` redoes.
@Suite struct HistoryTests {
  private struct Way: Sendable, CustomTestStringConvertible {
    let keys: String
    let words: String
    var testDescription: String { words }
  }

  private static let ways = [
    Way(keys: "\te", words: "ε of AdaGrad 0.5 → 0.47"),
    Way(keys: "E", words: "ε of 3 runs"), Way(keys: "k", words: "nothing to undo"),
    Way(keys: "K", words: "λ 0 → 0.01"), Way(keys: "l", words: "loss himmelblau → beale"),
    Way(keys: "R", words: "start (−0.6, −4.2) → "),
    Way(keys: "/momentum\n", words: "Momentum added"),
    Way(keys: "/delta-bar-delta\n", words: "Delta-bar-delta added"),
    Way(keys: "\t\u{7F}", words: "AdaGrad removed"), Way(keys: "\t\n0.25\n", words: "0.5 → 0.25"),
    Way(keys: "x\tE", words: "ε of AdaGrad 0.5 → 0.51 from t 4 on"),
  ]

  private func press(_ keys: String, _ player: inout Player) {
    for key in keys {
      switch key {
      case "\t": player.press(.tab)
      case "\n": player.press(.enter)
      case "\u{7F}": player.press(.delete)
      default: player.press(.character(key))
      }
    }
  }

  @Test(arguments: ways) private func thereAndBack(_ way: Way) throws {
    var player = Player(width: 100, height: 30, at: 4)
    let before = player.model.scene.identity
    press(way.keys, &player)
    let after = player.model.scene.identity
    player.press("z")
    #expect(player.model.scene.identity == before)
    #expect(
      player.model.notice?.lowercased().contains(way.words.lowercased()) ?? false,
      "\(player.model.notice ?? "")")
    guard before != after else { return }
    #expect(player.shown?.scene.identity == before, "and it is shown")
    #expect(player.model.notice?.hasPrefix("undone: ") ?? false)
    player.press("z")
    #expect(player.model.notice == "nothing to undo")
    player.press("Z")
    #expect(player.model.scene.identity == after)
    #expect(player.model.notice?.hasPrefix("redone: ") ?? false)
    player.press("Z")
    #expect(player.model.notice == "nothing to redo" && player.effects.isEmpty)
  }

  @Test func aHeldKeyIsOneChange() {
    var player = Player(at: 4)
    let before = player.model.scene.identity
    player.press("eeeeeeee")
    player.press("z")
    #expect(player.model.scene.identity == before)
  }

  @Test(arguments: ["eE", "eoe", "e.e", "e\te", "llL", "RRR", "KkK"])
  func othersAreOneEach(_ keys: String) {
    var player = Player(at: 4)
    var scenes = [player.model.scene.identity]
    for key in keys {
      press(String(key), &player)
      if scenes.last != player.model.scene.identity { scenes.append(player.model.scene.identity) }
    }
    #expect(scenes.count >= 3)
    for scene in scenes.dropLast().reversed() {
      player.press("z")
      #expect(player.model.scene.identity == scene)
    }
    for scene in scenes.dropFirst() {
      player.press("Z")
      #expect(player.model.scene.identity == scene)
    }
  }

  @Test func aDragIsOneChange() throws {
    var player = Player(width: 80, height: 24, at: 4)
    let plot = try #require(player.model.layout.plots.first).plot
    func cell(_ column: Int, _ row: Int) -> Position {
      Position(column: plot.column + column, row: plot.row + row)
    }
    player.click(cell(5, 3))
    let clicked = player.model.scene.start
    player.drag([cell(5, 3), cell(6, 3), cell(7, 4), cell(9, 6)])
    let dragged = player.model.scene.start
    player.drag([cell(9, 6), cell(10, 6), cell(12, 7)])
    player.press("z")
    #expect(player.model.scene.start == dragged)
    player.press("z")
    #expect(player.model.scene.start == clicked)
    player.press("z")
    #expect(player.model.scene.start == Scene.four.start)
    player.press("ZZZ")
    #expect(player.model.scene.start != dragged)
  }

  /// The view and the time are nobody's change; on another loss the view belongs to it.
  @Test func viewAndTimeStay() {
    var player = Player(width: 80, height: 24, at: 4)
    player.press("e")
    player.press("+++")
    player.press(".")
    let domain = player.model.scene.domain
    player.press("z")
    #expect(player.model.scene.domain == domain && player.model.clock.t == 5)
    player.press("z")
    #expect(player.model.notice == "nothing to undo")
    player.press("l")
    #expect(player.model.scene.domain != domain)
    player.press("z")
    #expect(player.model.scene.domain == domain && player.model.scene.loss.name == "himmelblau")
  }

  @Test func aNewChangeForgetsWhatWasUndone() {
    var player = Player(at: 4)
    player.press("ez")
    player.press("o")
    player.press("Z")
    #expect(player.model.notice == "nothing to redo")
  }

  /// What is switched off and focused comes back with the runs, and is left alone without.
  @Test func runsComeBackAsTheyWere() {
    var player = Player(width: 100, height: 30, at: 4)
    player.press("4")
    press("\t\t", &player)
    press("\u{7F}", &player)
    #expect(player.model.visible == [0, 1])
    player.press("z")
    #expect(player.model.visible == [0, 1, 2] && player.model.focus == 1)
    player.press("0")
    player.press("Z")
    #expect(player.model.scene.entries.count == 3 && player.model.focus == nil)
    player.press("z")
    player.press("e")
    player.press("3")
    player.press("z")
    #expect(!player.model.visible.contains(2), "a run that was switched off since stays so")
  }

  @Test func aTypedFormulaIsAChange() {
    var player = Player(at: 4)
    player.press("/")
    player.take(.formula(.success(.catalogue("beale"))))
    #expect(player.model.scene.loss.name == "beale")
    player.press("z")
    #expect(player.model.scene.loss.name == "himmelblau")
  }

  @Test func memoryIsBounded() {
    var player = Player(at: 0)
    for _ in 0..<History.limit { player.press("eE") }
    var count = 0
    repeat {
      player.press("z")
      count += 1
    } while player.model.notice != "nothing to undo" && count < 1000
    #expect(count == History.limit + 1)
  }
}
