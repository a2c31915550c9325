import Foundation
import TerminalHarness
import Testing

@Suite struct StopTests {
  @Test func stopResizeAndGoOn() throws {
    let probed = try Probed.ready()
    probed.terminal.send("\u{1A}")
    try probed.terminal.waitForStop()
    expectRestored(probed.terminal)
    let start = probed.terminal.output.count
    probed.terminal.resize(columns: 100, rows: 30)
    probed.terminal.goOn()
    try probed.waitFor("resize 100x30")
    try probed.terminal.waitFor("probe 100x30", from: start)
    try probed.terminal.wait("the modes to be back") {
      Modes(in: $0.output).left == [1049, 1000, 1002, 1006, 2004, 1]
    }
    #expect(!probed.terminal.settings.isCooked)
    // The first key after a stop is where a blocked read would take an arrow for Esc.
    try probed.type("\u{1B}OA", reading: "key up 0")
    probed.terminal.send("q")
    #expect(try probed.terminal.waitForEnd() == .exited(status: 0))
    expectRestored(probed.terminal)
  }

  @Test func stopsAgainAndAgain() throws {
    let probed = try Probed.ready()
    for _ in 0..<3 {
      let count = probed.lines.count
      probed.terminal.send("\u{1A}")
      try probed.terminal.waitForStop()
      expectRestored(probed.terminal)
      probed.terminal.goOn()
      try probed.waitFor("resize 80x24", from: count)
    }
    try probed.type("a", reading: "key character(\"a\")")
    probed.terminal.send("q")
    #expect(try probed.terminal.waitForEnd() == .exited(status: 0))
  }

  @Test func stoppedFromOutsideAndContinued() throws {
    let probed = try Probed.ready()
    probed.terminal.signal(SIGSTOP)
    try probed.terminal.waitForStop()
    let start = probed.terminal.output.count
    probed.terminal.goOn()
    try probed.waitFor("resize 80x24")
    try probed.terminal.waitFor("probe 80x24", from: start)
    #expect(!probed.terminal.settings.isCooked)
    probed.terminal.send("q")
    #expect(try probed.terminal.waitForEnd() == .exited(status: 0))
    expectRestored(probed.terminal)
  }

  @Test func inTheBackgroundItStopsAgain() throws {
    let probed = try Probed.ready()
    probed.terminal.send("\u{1A}")
    try probed.terminal.waitForStop()
    let start = probed.terminal.output.count
    probed.terminal.goOn(inForeground: false)
    try probed.terminal.waitForStop()
    #expect(probed.terminal.output.count == start, "it drew over the shell")
    probed.terminal.goOn()
    try probed.waitFor("resize")
    probed.terminal.send("q")
    #expect(try probed.terminal.waitForEnd() == .exited(status: 0))
  }

  @Test func endedWhileStopped() throws {
    let probed = try Probed.ready()
    probed.terminal.send("\u{1A}")
    try probed.terminal.waitForStop()
    let start = probed.terminal.output.count
    probed.terminal.signal(SIGTERM)
    probed.terminal.goOn(inForeground: false)
    #expect(try probed.terminal.waitForEnd() == .exited(status: 143))
    #expect(probed.terminal.output.count == start, "it drew over the shell")
    expectRestored(probed.terminal)
  }
}
