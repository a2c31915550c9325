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

  /// Letters that one key turns are told with their values; of more than four runs the direction is.
  @Test func ofSeveralLettersAndOfMany() {
    #expect(
      said("o", Scene("himmelblau", ["rmsprop", "adam"]))?
        .hasPrefix("ρ, ρ₁ of 2 runs: 0.9 → 0.") == true)
    let many = Scene("himmelblau", ["sgd", "momentum", "adagrad", "rmsprop", "adam"])
    #expect(said("E", many) == "ε of 5 runs up")
    #expect(said("e", many) == "ε of 5 runs down")
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

  /// What changes how it is shown is said as well.
  @Test(arguments: [
    ("[", "speed 20 → 10/s"), ("]", "speed 20 → 40/s"), ("[[[[[[", "no slower than 1/s"),
    ("1", "SGD off"), ("11", "SGD on"), ("+", "view x −4 to 4, y −4 to 4"),
    ("m", "markers: half"), ("c", "contours: filled"), ("P", "for a room"), ("PP", "for a desk"),
    ("x", "live:"), ("p", "the presenter's pace"), ("f", "reduced motion"), ("t", "theme "),
    ("F", "x and y differ in scale"), ("FF", "x and y have one scale"), ("M", "mouse off"),
  ]) func ofTheShow(keys: String, words: String) {
    let said = said(keys)
    #expect(said?.hasPrefix(words) == true, "\(keys): \(said ?? "nothing")")
  }

  @Test func ofTheView() {
    var player = Player(.letters, width: 100, height: 30)
    player.press(.right, .control)
    #expect(player.model.notice == "view x −4 to 6, y −5 to 5")
    player.press("=")
    #expect(player.model.notice == "view x −5 to 5, y −5 to 5")
    player.press("=")
    #expect(player.model.notice == nil, "nothing has changed")
  }

  /// What is seen in the whole picture needs no words, and the footer keeps its keys.
  @Test(arguments: ["v", "\t", ".", " "]) func otherKeysSayNothing(key: String) {
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
