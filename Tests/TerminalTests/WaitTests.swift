import TerminalHarness
import Testing

@Suite struct WaitTests {
  @Test func idleIsIdle() throws {
    let probed = try Probed.ready()
    #expect(probed.terminal.comesToRest(for: 2))
    try probed.type("a", reading: "key character(\"a\")")
    #expect(probed.terminal.contextSwitches > 0, "the counter counts nothing")
  }

  @Test func anotherThreadWakesIt() throws {
    let probed = try Probed.ready()
    try probed.type("W", reading: "wake")
    #expect(probed.lines.filter { $0 == "wake" }.count == 1)
  }

  @Test func timeout() throws {
    let probed = try Probed.ready(["--timeout", "20"])
    try probed.terminal.waitFor("frame")
    let start = probed.terminal.output.count
    try probed.terminal.wait("frames without input", seconds: 5) {
      $0.output.count > start + 20
    }
    #expect(probed.lines.count == 1)
  }

  @Test func resizeStorm() throws {
    let probed = try Probed.ready()
    for step in 0..<200 {
      probed.terminal.resize(columns: 20 + step % 120, rows: 5 + step % 50)
      if step % 20 == 0 { try probed.terminal.wait("nothing") { _ in true } }
    }
    let start = probed.terminal.output.count
    probed.terminal.resize(columns: 133, rows: 41)
    try probed.waitFor("resize 133x41")
    try probed.terminal.waitFor("probe 133x41", from: start)
    probed.terminal.send("q")
    #expect(try probed.terminal.waitForEnd() == .exited(status: 0))
    expectRestored(probed.terminal)
  }

  @Test(arguments: [(1, 1), (2, 1), (500, 200)]) func oddSizes(_ columns: Int, _ rows: Int) throws {
    let probed = try Probed(columns: columns, rows: rows)
    try probed.waitFor("ready \(columns)x\(rows)")
    probed.terminal.resize(columns: 80, rows: 24)
    try probed.waitFor("resize 80x24")
    probed.terminal.send("q")
    #expect(try probed.terminal.waitForEnd() == .exited(status: 0))
    expectRestored(probed.terminal)
  }
}
