import TerminalHarness
import Testing

/// What the terminal shows in the end, read from the bytes that the program has sent.
@Suite struct PaintTests {
  private func painted(_ variables: [String: String], _ arguments: [String] = []) throws
    -> PaintedScreen
  {
    let probed = try Probed.ready(
      arguments, environment: Probed.plain.merging(variables) { $1 })
    try probed.type("a", reading: "key")
    return try probed.terminal.waitForScreen("the second frame") { $0.line(0).contains("frame 1") }
  }

  @Test(
    arguments: [
      ("truecolor", PaintedColor.palette(7), .rgb(40, 84, 40)), ("256", .palette(7), .palette(22)),
      ("16", .palette(7), .palette(8)), ("never", .terminal, .terminal),
    ] as [(String, PaintedColor, PaintedColor)])
  func depths(_ color: String, foreground: PaintedColor, background: PaintedColor) throws {
    let screen = try painted([:], ["--color", color])
    #expect(screen.unknown == [])
    #expect(screen.line(0) == "probe 80x24 frame 1 ε")
    #expect(screen.line(23) == String(repeating: "⣿", count: 80))
    #expect(screen[0, 0].paint == Paint(isBold: true))
    #expect(screen[21, 10].paint == Paint(foreground: foreground, background: background))
  }

  @Test(arguments: [
    ["TERM": "tmux-256color"], ["TERM": "xterm-kitty"], ["TERM": "xterm"], ["TERM": "linux"],
  ])
  func descriptions(_ variables: [String: String]) throws {
    let screen = try painted(variables)
    #expect(screen.unknown == [])
    #expect(screen.line(0) == "probe 80x24 frame 1 ε")
    #expect(screen.line(23) == String(repeating: "⣿", count: 80))
  }

  /// 64 pairs, as this description has, are enough for one frame but not for the next one too.
  @Test func pairsAreUsedAgain() throws {
    let probed = try Probed.ready(
      ["--few-pairs"], environment: Probed.plain.merging(["TERM": "xterm"]) { $1 })
    for frame in 1...5 {
      let start = probed.terminal.output.count
      try probed.type("a", reading: "key")
      try probed.terminal.waitForScreen("the colours of frame \(frame)", seconds: 3) { screen in
        (1..<24).allSatisfy { row in
          (0..<80).allSatisfy { column in
            let paint = screen[column, row].paint
            return paint.foreground == .palette((row % 4 + 4 * frame) % 8)
              && paint.background == .palette((column + frame) % 8)
          }
        }
      }
      #expect(!probed.terminal.has("\u{1B}[2J", from: start), "it flickers")
    }
  }

  @Test func withoutUTF8() throws {
    let screen = try painted(["LANG": "C"])
    #expect(screen.line(0) == "probe 80x24 frame 1 e")
    #expect(screen.line(23) == String(repeating: "*", count: 80))
  }

  @Test func afterStopAndResize() throws {
    let probed = try Probed.ready()
    probed.terminal.send("\u{1A}")
    try probed.terminal.waitForStop()
    probed.terminal.resize(columns: 60, rows: 18)
    probed.terminal.goOn()
    try probed.waitFor("resize 60x18")
    let full = String(repeating: "⣿", count: 60)
    try probed.terminal.waitForScreen("the new size", columns: 60, rows: 18) { screen in
      screen.line(0).hasPrefix("probe 60x18") && (1..<18).allSatisfy { screen.line($0) == full }
    }
  }

  /// Large frames are sent between the codes of synchronized output, small ones are not.
  @Test func largeFramesInOneGo() throws {
    let probed = try Probed.ready(columns: 100, rows: 30)
    try probed.terminal.waitFor("\u{1B}[?2026l")
    #expect(probed.terminal.has("\u{1B}[?2026h"))
    let start = probed.terminal.output.count
    try probed.type("a", reading: "key")
    try probed.terminal.wait("the next frame") { $0.output.count > start }
    #expect(!probed.terminal.has("2026", from: start))
    #expect(probed.terminal.output.count - start < 100)
  }
}
