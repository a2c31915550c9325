import TerminalHarness
import Testing

@Suite struct StopTests {
  @Test func stopResizeAndGoOn() throws {
    let opened = try Opened.paused()
    let t = try #require(opened.screen.iteration)
    opened.press("\u{1A}")
    try opened.terminal.waitForStop()
    expectRestored(opened.terminal)
    opened.resize(120, 40)
    opened.terminal.goOn()
    try opened.wait("the picture in its new size") { screen in
      screen.line(39).contains("quit") && Opened.names.allSatisfy { screen.text.contains($0) }
        && screen.iteration == t
    }
    #expect(!opened.terminal.settings.isCooked)
    opened.press(".")
    try opened.wait("keys to work") { $0.iteration == t + 1 }
    opened.press("q")
    #expect(try opened.waitForEnd() == .exited(status: 0))
    expectRestored(opened.terminal)
  }

  /// Time that went by while it was stopped is no time of the race.
  @Test func theRaceStandsMeanwhile() throws {
    let opened = try Opened.running(["--iterations", "1000000"])
    opened.press("\u{1A}")
    try opened.terminal.waitForStop()
    let t = try #require(opened.screen.iteration)
    let stopped = ContinuousClock.now
    try opened.terminal.wait("some time to go by") { _ in
      ContinuousClock.now > stopped + .seconds(1.5)
    }
    let resumed = ContinuousClock.now
    opened.terminal.goOn()
    let screen = try opened.wait("the race to go on") { ($0.iteration ?? 0) > t }
    // Twenty a second since then, and a quarter of a second's that a picture may make up for.
    let most = 20 * ((ContinuousClock.now - resumed) / .seconds(1)) + 6
    #expect(Double(try #require(screen.iteration) - t) < most)
  }

  @Test func resizeStorm() throws {
    let opened = try Opened.running()
    for step in 0..<200 {
      let sizes = [(1, 1), (2, 1), (19, 5), (20, 6), (40, 12), (60, 18), (100, 30), (7, 50)]
      let size = step % 3 == 0 ? sizes[step / 3 % 8] : (1 + step * 7 % 140, 1 + step * 5 % 45)
      opened.resize(size.0, size.1)
      if step % 10 == 0 { try opened.terminal.wait("output") { _ in true } }
    }
    opened.resize(133, 41)
    try opened.wait("the last size") { screen in
      Opened.names.allSatisfy { screen.text.contains($0) } && screen.line(40).contains("quit")
    }
    #expect(opened.terminal.state == .running)
    opened.press("q")
    #expect(try opened.waitForEnd() == .exited(status: 0))
    expectRestored(opened.terminal)
  }

  @Test(arguments: [(1, 1), (19, 5), (20, 6), (39, 11)] as [(Int, Int)])
  func opensSmall(_ columns: Int, _ rows: Int) throws {
    let opened = try Opened(columns: columns, rows: rows)
    try opened.wait("something on the screen") { !$0.text.allSatisfy(\.isWhitespace) }
    opened.resize(100, 30)
    try opened.wait("the whole picture") { screen in
      Opened.names.allSatisfy { screen.text.contains($0) }
    }
    opened.press("q")
    #expect(try opened.waitForEnd() == .exited(status: 0))
    expectRestored(opened.terminal)
  }
}
