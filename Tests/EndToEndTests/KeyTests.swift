import TerminalHarness
import Testing

@Suite struct KeyTests {
  @Test func theClockRunsByItself() throws {
    let opened = try Opened.running()
    let first = try #require(opened.screen.iteration)
    try opened.wait("time to go by") { ($0.iteration ?? 0) > first + 3 }
  }

  /// A program that is paused sleeps: for two seconds nothing of it runs at all.
  @Test func pausedIsIdle() throws {
    let opened = try Opened.paused()
    let iteration = opened.screen.iteration
    #expect(opened.terminal.comesToRest(for: 2, within: Opened.patience))
    #expect(opened.screen.iteration == iteration)
    opened.press(" ")
    try opened.wait("the clock to go on") { ($0.iteration ?? 0) > iteration ?? 0 }
  }

  @Test func steps() throws {
    let opened = try Opened.paused()
    let t = try #require(opened.screen.iteration)
    opened.press(".")
    try opened.wait("one iteration on") { $0.iteration == t + 1 }
    opened.press(",")
    try opened.wait("one iteration back") { $0.iteration == t }
    opened.press("....")
    try opened.wait("four on") { $0.iteration == t + 4 }
  }

  /// ε of three methods goes up, the paths bend, and back to the very same picture.
  @Test func learningRate() throws {
    let opened = try Opened.paused([
      "-o", "adagrad:epsilon=0.2", "-o", "rmsprop:epsilon=0.1",
      "-o", "adam:epsilon=0.1", "-o", "newton",
    ])
    opened.press(".....")
    try opened.settle()
    let before = opened.screen
    #expect(before.values("ε") == [0.2, 0.1, 0.1])
    opened.press("E")
    let after = try opened.wait("higher rates") { $0.values("ε") == [0.22, 0.11, 0.11] }
    #expect(after.iteration == before.iteration)
    #expect(Self.numbers(after) != Self.numbers(before), "the paths end elsewhere")
    opened.press("e")
    // All but the last line, which says what was changed.
    try opened.wait("the picture from before") {
      Self.picture($0) == Self.picture(before) && $0.text.contains("ε of 3 runs: 0.22 → 0.2")
    }
  }

  private static func picture(_ screen: PaintedScreen) -> ArraySlice<Substring> {
    screen.text.split(separator: "\n", omittingEmptySubsequences: false).dropLast(1)
  }

  /// The losses in the panels.
  private static func numbers(_ screen: PaintedScreen) -> [String] {
    screen.text.matches(of: /t \d+  J \S+/).map { String($0.0) }
  }

  @Test func holdingAKeyBendsThePathAllTheWay() throws {
    let opened = try Opened.paused([
      "-o", "adagrad", "-o", "rmsprop", "-o", "adam:epsilon=0.001",
      "-o", "newton",
    ])
    opened.press(String(repeating: "E", count: 48))
    try opened.wait("the rate two decades up") { $0.values("ε").last == 0.1 }
  }

  @Test func losses() throws {
    let opened = try Opened.paused()
    let first = opened.screen.line(0)
    let name = try #require(first.firstMatch(of: /optviz +(\S+)/)).1
    opened.press("l")
    let second = try opened.wait("another loss") { !$0.line(0).contains(name) }
    #expect(second.line(0).contains("J(x, y) = "))
    opened.press("L")
    try opened.wait("the loss from before") { $0.line(0).contains(name) }
  }

  @Test func themes() throws {
    let opened = try Opened.paused()
    let before = opened.screen
    opened.press("t")
    let after = try opened.wait("the theme's name") { $0.line(29).contains("theme") }
    #expect(Self.looks(after) != Self.looks(before))
    opened.press("T")
    try opened.wait("the first theme") { Self.looks($0) == Self.looks(before) }
  }

  /// What can be seen above the bottom line: of blanks the background alone.
  private static func looks(_ screen: PaintedScreen) -> [PaintedCell] {
    (0..<screen.rows - 1).flatMap { row in
      (0..<screen.columns).map { column in
        var cell = screen[column, row]
        if cell.text == " " { cell.paint = Paint(background: cell.paint.background) }
        return cell
      }
    }
  }

  @Test func views() throws {
    let opened = try Opened.paused()
    let sideBySide = opened.screen
    opened.press("v")
    try opened.wait("the overlay") { $0.text.contains(" Runs ") }
    opened.press("v")
    try opened.wait("the inspector") { $0.text.contains("g ← ∇J(θ)") && $0.text.contains("> <") }
    opened.press("v")
    try opened.wait("the curves") {
      !$0.text.contains("> <") && $0.text.contains("effective learning rates against t")
    }
    opened.press("v")
    try opened.wait("all side by side") { $0.text == sideBySide.text }
  }
}
