import Canvas
import Testing

@testable import Interface

@Suite struct ValueEntryTests {
  private func typing(_ text: String) -> Layer {
    var prompt = Prompt(purpose: .value(letter: "ε"))
    prompt.text = text
    return .prompt(prompt)
  }

  @Test(
    arguments: [
      ("0.25", 0.25), ("1e-6", 1e-6), (" 3 ", 3), ("-0.5", -0.5), (".5", 0.5), ("1E3", 1000),
    ] as [(String, Double)])
  func rightInput(_ text: String, value: Double) {
    var player = Player(at: 12)
    player.press(.enter)
    #expect(player.model.layer == typing(""))
    #expect(player.effects.isEmpty)
    player.press(text)
    #expect(player.model.layer == typing(text))
    player.press(.enter)
    #expect(player.model.layer == nil)
    #expect(player.values("ε") == [value, value, value, nil])
    #expect(player.shown?.t == 12)
  }

  @Test(arguments: ["x", "1,5", "nan", "inf", "1e400", "0.1.2", "--1", "ε"])
  func wrongInput(_ text: String) {
    var player = Player()
    let before = player.values("ε")
    player.press(.enter)
    player.press(text)
    player.press(.enter)
    guard case .prompt(let prompt) = player.model.layer else {
      Issue.record("the prompt is closed")
      return
    }
    #expect(prompt.text == text, "what was typed stays")
    #expect(prompt.complaint?.contains("not a number") == true)
    #expect(player.effects.isEmpty)
    #expect(player.values("ε") == before)
    player.press(.backspace)
    #expect(
      player.model.layer == typing(String(text.dropLast())))
  }

  @Test func nothingTypedChangesNothing() {
    var player = Player()
    let before = player.values("ε")
    player.press(.enter)
    player.press(.enter)
    #expect(player.model.layer == nil)
    #expect(player.values("ε") == before)
  }

  @Test func escapeLeavesTheValue() {
    var player = Player()
    let before = player.values("ε")
    player.press(.enter)
    player.press("7")
    player.press(.escape)
    #expect(player.model.layer == nil)
    #expect(player.status == nil)
    #expect(player.values("ε") == before)
  }

  @Test func keysAreTextWhileTyping() {
    var player = Player()
    player.press(.enter)
    player.press("q?r ")
    #expect(player.model.layer == typing("q?r "))
    #expect(player.status == nil)
    player.point(.press, 20, 5)
    #expect(player.shown == nil)
  }

  @Test func textHasAnEnd() {
    var player = Player()
    player.press(.enter)
    player.press(String(repeating: "1", count: 500))
    guard case .prompt(let prompt) = player.model.layer else { return }
    #expect(prompt.text.count == Prompt.limit)
  }

  @Test func actsOnTheFocusedRun() {
    var player = Player()
    player.press(.tab)
    player.press(.tab)
    player.press(.enter)
    player.press("0.75")
    player.press(.enter)
    #expect(player.values("ε") == [0.5, 0.75, 0.2, nil])
  }

  /// A run without hyperparameters has none to type.
  @Test func nothingToType() {
    var player = Player()
    player.press(.backTab)
    #expect(player.model.focus == 3)
    player.press(.enter)
    #expect(player.model.layer == nil)
  }

  /// A proposed name gives way to what is typed; whoever begins by deleting changes its end.
  @Test func aProposalGivesWay() {
    var player = Player()
    player.press("wa.txt")
    #expect(player.text == "a.txt")
    player.press(.escape)
    player.press("w")
    for _ in 0..<3 { player.press(.backspace) }
    player.press("txt")
    #expect(player.text == "optviz.txt")
  }

  @Test func controlUTakesTheTextAway() {
    var player = Player()
    player.press("w")
    player.press(.character("u"), .control)
    player.press(.character("k"), .control)
    #expect(player.text == "")
    player.press(.escape)
    player.press("/rosen")
    player.press(.character("u"), .control)
    guard case .picker(let picker) = player.model.layer else { return #expect(Bool(false)) }
    #expect(picker.text.isEmpty)
  }
}

extension Player {
  /// What has been typed into the line that is open.
  fileprivate var text: String? {
    if case .prompt(let prompt) = model.layer { prompt.text } else { nil }
  }
}
