import Canvas
import Catalog
import Optimization
import Testing

@testable import Interface

/// Where learning rates are from, through all that can change them.
@Suite struct OriginTests {
  static func scene(_ entries: String...) -> Scene {
    let loss = Loss.catalogue("beale")
    let specifications = entries.map { try! Specification($0, from: Algorithm.all) }
    return Scene(
      loss: loss, entries: specifications.map { $0.entry(on: loss) },
      limits: Limits(iterations: 200, tolerance: 1e-8))
  }

  private func origins(_ player: Player) -> [Origin] {
    player.model.scene.entries.map { $0.schedule.origins[0] }
  }

  private func shown(_ player: Player, _ index: Int, room: Int) -> String {
    RunText(player.model.shown(index), player.model.look)
      .parameters(room: room).map(\.text).joined()
  }

  @Test func keysTypingAndBackspace() {
    var player = Player(Self.scene("adam", "sgd:epsilon=0.01"))
    #expect(origins(player) == [.tuned, .typed])
    player.press("e")
    #expect(origins(player) == [.typed, .typed])
    player.press("z")
    #expect(origins(player) == [.tuned, .typed], "undone")
    player.press("Z")
    #expect(origins(player) == [.typed, .typed])
    player.press(.backspace)
    #expect(origins(player) == [.tuned, .tuned])
    let tuned = player.values("ε")
    player.press(.enter)
    player.press("\(tuned[0]!)")
    player.press(.enter)
    #expect(origins(player) == [.typed, .typed], "the same number, but somebody gave it")
    player.model.focus = 0
    player.press(.backspace)
    player.press("z")
    #expect(player.model.notice == "undone: ε of Adam \(tuned[0]!.exact) typed → tuned")
  }

  @Test func liveChanges() {
    var player = Player(Self.scene("adam"), at: 20)
    player.press("xE")
    let schedule = player.model.scene.entries[0].schedule
    #expect(schedule.origins[0] == .tuned && schedule.origins(after: 20)[0] == .typed)
    #expect(shown(player, 0, room: 200).contains(" typed"))
    player.press(",,")
    #expect(shown(player, 0, room: 200).contains(" tuned"))
    player.press("..")
    player.press(.backspace)
    #expect(player.model.scene.entries[0].schedule.origins(after: 20)[0] == .tuned)
  }

  /// On another loss only what nobody gave is another.
  @Test func anotherLoss() {
    var player = Player(Self.scene("adam", "adam:epsilon=0.3,label=mine"))
    player.press("l")
    let loss = player.model.scene.loss
    #expect(loss.name != "beale" && origins(player) == [.tuned, .typed])
    #expect(player.values("ε") == [loss.rates["adam"], 0.3])
    player.press("/adam")
    player.press(.enter)
    #expect(origins(player) == [.tuned, .typed, .tuned])
    #expect(player.model.scene.entries.map(\.label) == ["adam", "mine", "adam 2"])
    #expect(player.model.scene.entries.map(\.title) == ["Adam", "mine", "Adam 2"])
  }

  @Test func wordsAndSigns() throws {
    var scene = Self.scene("adam", "sgd:epsilon=0.001", "adam:label=book", "sgd:label=own")
    scene.baseLoss.rates = [:]
    scene.entries[2] = Entry(.adam, on: scene.loss, label: "book")
    scene.entries[3] = Entry(.sgd, on: scene.loss, label: "own")
    let player = Player(scene)
    let tuned = try #require(player.values("ε")[0]).exact
    #expect(shown(player, 0, room: 200).hasPrefix("ε \(tuned) tuned ρ₁ 0.9"))
    #expect(shown(player, 1, room: 200).hasPrefix("ε 0.001 typed < 2/λmax 0."))
    #expect(shown(player, 2, room: 200).hasPrefix("ε 0.001 the book's ρ₁"))
    #expect(shown(player, 3, room: 200).hasPrefix("ε 0.01 default > 2/λmax"))
    #expect(shown(player, 0, room: 5).hasPrefix("ε \(tuned)* ρ₁"))
    #expect(shown(player, 1, room: 5).hasPrefix("ε 0.001 < 0."))
    #expect(shown(player, 2, room: 5).hasPrefix("ε 0.001° ρ₁"))
    #expect(shown(player, 3, room: 5).hasPrefix("ε 0.01° > 0."))
  }

  /// At 80x24 there is at least the sign, and with a long bound its number.
  @Test func smallScreens() {
    let player = Player(Self.scene("nesterov", "adam"), width: 80, height: 24)
    let text = view(player.model).text
    #expect(text.contains("* α 0.9 < 0.") && text.contains(" tuned ρ₁ 0.9"))
  }

  @Test(arguments: ["0.1*", "0.1°", "2/λmax", "2(1+α)/λmax"]) func helpExplains(_ sign: String) {
    var player = Player(width: 100, height: 100)
    player.press("?")
    #expect(view(player.model).text.contains(sign))
  }
}

extension OriginTests {
  /// A value that was turned and turned back is the lesson's again.
  @Test func aLessonsSceneIsKnownByItsValues() {
    let scene = Self.scene("adam")
    var turned = scene
    let value = scene.entries[0].hyperparameters[0]
    turned.entries[0].schedule = scene.entries[0].schedule.setting(0, to: value)
    #expect(turned.identity != scene.identity)
    #expect(turned.withoutOrigins.identity == scene.withoutOrigins.identity)
    turned.entries[0].schedule = scene.entries[0].schedule.setting(0, to: value / 2)
    #expect(turned.withoutOrigins.identity != scene.withoutOrigins.identity)
  }
}
