import Canvas
import Catalog
import Optimization
import Testing

@testable import Interface

@Suite struct HyperparameterKeyTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let down: String
    let up: String
    let letters: [String]
    var testDescription: String { "\(down) \(up)" }
  }

  static let cases = [
    Case(down: "e", up: "E", letters: ["ε", "ε₀"]),
    Case(down: "o", up: "O", letters: ["ρ", "ρ₁", "ϑ"]),
    Case(down: "u", up: "U", letters: ["ρ₂"]), Case(down: "d", up: "D", letters: ["δ"]),
    Case(down: "a", up: "A", letters: ["α"]),
  ]

  @Test(arguments: cases) func changesAllThatHaveTheLetter(_ keys: Case) {
    for (key, isUp) in [(keys.down, false), (keys.up, true)] {
      var player = Player(.letters, at: 17)
      let before = player.model.scene
      player.press(key)
      for (old, new) in zip(before.entries, player.model.scene.entries) {
        for (index, parameter) in old.algorithm.parameters.enumerated() {
          let (from, to) = (old.hyperparameters[index], new.hyperparameters[index])
          let isMeant = keys.letters.contains(parameter.letter)
          #expect(isMeant ? (isUp ? to > from : to < from) : to == from, "\(parameter.letter)")
        }
      }
      expectReplay(player, at: 17)
    }
  }

  @Test(arguments: cases) func changesTheFocusedRunAlone(_ keys: Case) throws {
    var player = Player(.letters, at: 17)
    let before = player.model.scene.entries.map(\.hyperparameters)
    let target = try #require(
      player.model.scene.entries.lastIndex {
        $0.algorithm.parameters.contains { keys.letters.contains($0.letter) }
      })
    player.model.focus = target
    player.press(keys.up)
    let after = player.model.scene.entries.map(\.hyperparameters)
    for index in before.indices {
      #expect((before[index] != after[index]) == (index == target))
    }
    expectReplay(player, at: 17)
  }

  /// A loss that has no rate for an algorithm is searched for one when it is needed.
  @Test func aRateIsFoundWhereNoneIsKnown() throws {
    var scene = Scene("quadratic", ["sgd:epsilon=1e-9"])
    let loss = scene.loss
    scene.baseLoss.rates = [:]
    var player = Player(scene)
    player.press(.backspace)
    let found = loss.rates(for: [.sgd])["sgd"]
    #expect(found != nil && player.values("ε") == [found])
    player.press("/adagrad")
    player.press(.enter)
    let added = try #require(player.values("ε").last)
    #expect(added == loss.rates(for: [.adaGrad])["adagrad"] && added != nil)
  }

  @Test func aKeyWithoutItsLetterDoesNothing() {
    var player = Player(at: 3)
    player.model.focus = 3
    let before = player.model.scene.entries.map(\.hyperparameters)
    player.press("eEoOuUdDaA")
    #expect(player.effects.isEmpty)
    #expect(player.model.scene.entries.map(\.hyperparameters) == before)
  }

  @Test func replayBendsThePathAndKeepsTheClockRunning() throws {
    var player = Player(at: 30)
    player.model.clock.isRunning = true
    let old = try #require(player.model.run(2)).path
    player.press("E")
    let run = try #require(player.model.run(2))
    #expect(run.path.count == old.count)
    #expect(run.path[0] == old[0] && run.path[1] != old[1])
    #expect(run.schedule == player.model.scene.entries[2].schedule)
    #expect(player.model.clock.isRunning)
  }

  @Test func arrowsChoose() {
    var player = Player()
    #expect(player.model.letters == ["ε", "δ", "ρ", "ρ₁", "ρ₂"])
    var seen: [String?] = []
    for _ in 0..<6 {
      seen.append(player.model.letter)
      player.press(.down)
      #expect(player.effects.isEmpty)
    }
    #expect(seen == ["ε", "δ", "ρ", "ρ₁", "ρ₂", "ε"])
    player.press(.up)
    player.press(.up)
    #expect(player.model.letter == "ρ₂")
  }

  @Test func arrowsChange() {
    var player = Player(at: 9)
    player.press(.down)
    let before = player.values("δ")
    player.press(.right)
    let right = player.values("δ")
    expectReplay(player, at: 9)
    player.press(.left)
    #expect(player.values("δ") == before)
    player.press(.right, .shift)
    let far = player.values("δ")
    for index in 0...2 {
      #expect(right[index]! > before[index]!)
      #expect(far[index]! > right[index]!, "Shift goes further")
    }
    player.press(.left, .shift)
    #expect(player.values("δ") == before)
    #expect(player.values("ε") == Player().values("ε"))
  }

  @Test func aKeyChoosesItsLetter() {
    var player = Player()
    player.press("d")
    #expect(player.model.letter == "δ")
    player.press("U")
    #expect(player.model.letter == "ρ₂")
  }

  @Test func backspaceGoesToTheDefault() {
    var player = Player(at: 9)
    player.press("EEE")
    player.press(.backspace)
    let scene = player.model.scene
    for entry in scene.entries {
      for (index, parameter) in entry.algorithm.parameters.enumerated()
      where parameter.letter == "ε" {
        #expect(
          entry.hyperparameters[index] == entry.algorithm.hyperparameters(on: scene.loss)[index])
      }
    }
    #expect(player.values("δ") == Player().values("δ"))
    expectReplay(player, at: 9)
  }

  /// A change replays to the iteration that is shown.
  private func expectReplay(
    _ player: Player, at t: Int, sourceLocation: SourceLocation = #_sourceLocation
  ) {
    #expect(player.model.clock.t == t, sourceLocation: sourceLocation)
    #expect(player.shown?.t == t, sourceLocation: sourceLocation)
    #expect(
      player.shown?.scene.entries.map(\.hyperparameters)
        == player.model.scene.entries.map(\.hyperparameters), sourceLocation: sourceLocation)
  }
}
