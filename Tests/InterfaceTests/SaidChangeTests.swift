import Canvas
import Optimization
import Testing

@testable import Interface

/// What a key changes in a race is said, with the values before and after.
@Suite struct SaidChangeTests {
  private func said(_ keys: String, _ scene: Scene = .letters, focus: Int = 0) -> String? {
    var player = Player(scene, width: 100, height: 30)
    for _ in 0..<focus { player.press(.tab) }
    player.press(keys)
    return player.model.notice
  }

  @Test(arguments: [
    ("E", 1, "ε of SGD 0.002 → 0.0"), ("a", 2, "α of Momentum 0.9 → 0."),
    ("o", 3, "ρ of RMSProp 0.9 → 0."), ("U", 4, "ρ₂ of Adam 0.99 → 0."),
  ]) func ofOneRun(keys: String, focus: Int, words: String) {
    #expect(said(keys, focus: focus)?.hasPrefix(words) == true)
  }

  @Test func ofSeveralRuns() {
    #expect(said("E", .four)?.hasPrefix("ε of 3 runs: 0.5 → 0.") == true)
  }

  @Test func ofOtherThings() {
    #expect(said("K")?.contains("λ") == true)
    var player = Player(width: 100, height: 30)
    player.press("j")
    player.press(.right)
    player.press(.enter)
    #expect(player.model.notice?.hasPrefix("start (") == true)
    player.press("l")
    #expect(player.model.notice?.contains("beale") == true)
  }

  /// What changes nothing of the race says nothing of it.
  @Test(arguments: ["v", "1", "\t", ".", "+"]) func otherKeysSayNothing(key: String) {
    #expect(said(key) == nil)
  }

  @Test func aHeldKeyTellsEachStep() {
    var player = Player(.letters, width: 100, height: 30)
    player.press(.tab)
    player.press("E")
    let first = player.model.notice?.split(separator: " ").last
    player.press("E")
    #expect(player.model.notice?.contains("\(first ?? "") →") == true)
  }
}
