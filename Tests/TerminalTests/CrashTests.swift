import Foundation
import TerminalHarness
import Testing

@Suite struct CrashTests {
  /// Swift's backtracer is off, as it is where the toolchain is not installed.
  private static let environment = Probed.plain.merging(
    ["SWIFT_BACKTRACE": "enable=no"]) { $1 }

  @Test(
    arguments: [
      ("T", [SIGILL, SIGTRAP], "trapped on purpose"), ("S", [SIGSEGV], ""), ("A", [SIGABRT], ""),
      ("B", [SIGILL, SIGTRAP], "trapped on another thread"), ("O", [SIGSEGV, SIGBUS], ""),
    ] as [(String, [Int32], String)])
  func crash(_ key: String, signals: [Int32], message: String) throws {
    let probed = try Probed.ready(environment: Self.environment)
    probed.terminal.send(key)
    let end = try probed.terminal.waitForEnd()
    #expect(signals.contains { end == .killed(by: $0) }, "\(end)")
    expectRestored(probed.terminal)
    // The message comes after the alternate screen has gone, so that it can be read.
    let after = probed.terminal.text.components(separatedBy: "\u{1B}[?1049l")
    #expect(message.isEmpty || after.last!.contains(message), "\(after.last!)")
    #expect(after.last!.contains("optviz: ended by a fault of its own, SIG"), "\(after.last!)")
  }

  /// Faults, in what a terminal starts programs with, too: the toolchain's backtracer does not ask for a
  /// key; and whatever else ends a program.
  @Test(arguments: [
    SIGQUIT, SIGSEGV, SIGABRT, SIGBUS, SIGFPE, SIGILL, SIGTRAP, SIGSYS, SIGUSR1, SIGUSR2, SIGALRM,
    SIGVTALRM, SIGPROF, SIGXCPU, SIGPIPE, 34, 50, 64,
  ])
  func signalFromOutside(_ number: Int32) throws {
    let probed = try Probed.ready()
    probed.terminal.signal(number)
    #expect(try probed.terminal.waitForEnd() == .killed(by: number))
    expectRestored(probed.terminal)
  }

  /// Ctrl-S, and a reader that has gone to sleep: the frames that are under way find no room.
  @Test(arguments: [SIGTERM, SIGHUP, SIGINT])
  func endsWhileOutputIsBlocked(_ number: Int32) throws {
    let probed = try Probed.ready()
    probed.terminal.send([0x13])
    probed.terminal.signal(number)
    let end = try probed.terminal.waitForEnd(seconds: 10)
    #expect([.exited(status: 128 + number), .killed(by: number)].contains(end), "\(end)")
    #expect(probed.terminal.settings.isCooked)
  }

  @Test func backtracerStillRuns() throws {
    let probed = try Probed.ready(
      environment: Probed.plain.merging([
        "SWIFT_BACKTRACE": "enable=yes,interactive=no,color=no"
      ]) { $1 })
    probed.terminal.send("T")
    let end = try probed.terminal.waitForEnd(seconds: 60)
    #expect([.killed(by: SIGILL), .killed(by: SIGTRAP)].contains(end))
    expectRestored(probed.terminal)
    #expect(probed.terminal.text.contains("trapped on purpose"))
  }

  @Test func messagesAreHeldBack() throws {
    let probed = try Probed.ready()
    let start = probed.terminal.output.count
    try probed.type("M", reading: "key character(\"M\")")
    try probed.terminal.wait("the next frame") { $0.output.count > start }
    #expect(!probed.terminal.has("a message on purpose"))
    probed.terminal.send("q")
    try probed.terminal.waitForEnd()
    #expect(probed.terminal.text.hasSuffix("a message on purpose\r\n"))
  }
}
