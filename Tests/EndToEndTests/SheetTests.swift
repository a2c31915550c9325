import TerminalHarness
import Testing

@Suite struct SheetTests {
  @Test func helpClosesWithEscape() throws {
    let opened = try Opened.paused()
    let before = opened.screen
    opened.press("?")
    try opened.wait("the help") { $0.text.contains("Keys") && $0.text.contains("Esc or q closes") }
    opened.press("\u{1B}")
    try opened.wait("the picture from before") { $0.text == before.text }
    opened.press("\u{1B}")
    // A key that comes right after it would be taken for one with Alt: then again.
    let t = before.iteration
    for _ in 0..<50 where opened.screen.iteration == t {
      try opened.settle()
      opened.press(".")
      try opened.settle()
    }
    #expect(opened.screen.iteration == (t ?? 0) + 1)
    #expect(opened.terminal.state == .running)
  }

  @Test func exactValue() throws {
    let opened = try Opened.paused()
    opened.press("\r0.0625\r")
    try opened.wait("the value in three panels") { $0.values("ε") == [0.0625, 0.0625, 0.0625] }
  }

  @Test func formula() throws {
    let opened = try Opened.paused()
    opened.press("/")
    try opened.wait("the search") { $0.text.contains("type a formula") }
    opened.press("x^2 + 3*y^2 + 1\r")
    try opened.wait("the loss") { $0.line(0).contains("3y²") }
    opened.press("/x^^2\r")
    try opened.wait("what is wrong") { $0.text.contains("^") && $0.text.contains("x^^2") }
    #expect(opened.terminal.state == .running)
  }
}
