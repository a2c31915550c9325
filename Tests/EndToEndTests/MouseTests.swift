import TerminalHarness
import Testing

@Suite struct MouseTests {
  /// What an xterm sends for a button at a column and row, counted from 0.
  private func report(_ button: Int, _ column: Int, _ row: Int, isDown: Bool = true) -> String {
    "\u{1B}[<\(button);\(column + 1);\(row + 1)\(isDown ? "M" : "m")"
  }

  private func start(_ screen: PaintedScreen) -> Substring? {
    screen.line(0).firstMatch(of: /start (\(.*\))/)?.1
  }

  @Test func aClickMovesTheStart() throws {
    let opened = try Opened.paused()
    let before = try #require(start(opened.screen))
    opened.press(report(0, 15, 8) + report(0, 15, 8, isDown: false))
    let clicked = try opened.wait("another start") { start($0) != before }
    opened.press(report(0, 15, 8) + report(32, 20, 7) + report(32, 24, 6))
    let dragged = try opened.wait("the start to be dragged") {
      ![start(clicked), before].contains(start($0))
    }
    opened.press(report(32, 22, 5))
    try opened.wait("the start to follow") {
      ![start(dragged), start(clicked)].contains(start($0))
    }
  }

  @Test func aDragMovesTheView() throws {
    let opened = try Opened.paused()
    let before = opened.screen
    opened.press(report(0, 30, 4) + report(32, 35, 4) + report(0, 40, 4, isDown: false))
    let moved = try opened.wait("another view") { axis($0) != axis(before) }
    #expect(start(moved) == start(before))
  }

  @Test func keysOfTheFooterCanBeClicked() throws {
    let opened = try Opened.paused()
    let column = try #require(opened.screen.line(29).ranges(of: "? help").first).lowerBound
    let keys = opened.screen.line(29)
    let place = keys.distance(from: keys.startIndex, to: column)
    opened.press(report(0, place, 29) + report(0, place, 29, isDown: false))
    try opened.wait("the help") { $0.text.contains("Hyperparameters") }
    opened.press(report(0, 0, 29) + report(0, 0, 29, isDown: false))
    try opened.wait("the picture") { !$0.text.contains("Hyperparameters") }
  }

  @Test func theWheelZooms() throws {
    let opened = try Opened.paused()
    let before = opened.screen
    opened.press(String(repeating: report(64, 15, 8), count: 5))
    let near = try opened.wait("another view") { axis($0) != axis(before) }
    #expect(start(near) == start(before))
    opened.press("=")
    try opened.wait("the view from before") { axis($0) == axis(before) }
  }

  /// The labels below the first panels.
  private func axis(_ screen: PaintedScreen) -> String { screen.line(12) }

  @Test func switchedOff() throws {
    let opened = try Opened.paused()
    #expect(Modes(in: opened.terminal.output).left.isSuperset(of: [1000, 1002, 1006]))
    opened.press("M")
    try opened.wait("the message") { $0.line(29).contains("mouse off") }
    #expect(Modes(in: opened.terminal.output).left.isDisjoint(with: [1000, 1002, 1003]))
    opened.press("M")
    try opened.wait("the message") { $0.line(29).contains("mouse on") }
    #expect(Modes(in: opened.terminal.output).left.isSuperset(of: [1000, 1002, 1006]))
  }
}
