import Foundation
import TerminalHarness
import Testing

@Suite struct EndTests {
  @Test(arguments: [("q", 0), ("\u{3}", 130), ("?qq", 0), ("yqq", 0)] as [(String, Int32)])
  func keys(_ keys: String, status: Int32) throws {
    let opened = try Opened.running()
    opened.press(keys)
    #expect(try opened.waitForEnd() == .exited(status: status))
    expectRestored(opened.terminal)
    expectOrder(opened.terminal)
  }

  @Test(arguments: [(SIGINT, 130), (SIGTERM, 143), (SIGHUP, 129)] as [(Int32, Int32)])
  func signals(_ number: Int32, status: Int32) throws {
    let opened = try Opened.running()
    opened.terminal.signal(number)
    #expect(try opened.waitForEnd() == .exited(status: status))
    expectRestored(opened.terminal)
    expectOrder(opened.terminal)
  }

  @Test func signalWhilePaused() throws {
    let opened = try Opened.paused()
    opened.terminal.signal(SIGTERM)
    #expect(try opened.waitForEnd() == .exited(status: 143))
    expectRestored(opened.terminal)
  }

  @Test func theTerminalGoesAway() throws {
    let opened = try Opened.running()
    opened.terminal.hangUp()
    #expect(try opened.waitForEnd() == .exited(status: 129))
  }

  /// The program cannot go on, and its end is a signal's: the terminal is restored all the same.
  @Test(arguments: [SIGSEGV, SIGABRT, SIGTRAP]) func crash(_ number: Int32) throws {
    let opened = try Opened.running()
    opened.terminal.signal(number)
    #expect(try opened.waitForEnd() == .killed(by: number))
    expectRestored(opened.terminal)
    expectOrder(opened.terminal, last: "optviz: ended by a fault of its own, ")
  }

  /// Modes are switched off while the program's own screen is still up, and after it there is nothing, or one
  /// line that begins with the words.
  private func expectOrder(
    _ terminal: PseudoTerminal, last words: String = "",
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let parts = terminal.text.components(separatedBy: "\u{1B}[?1049l")
    #expect(parts.count >= 2, sourceLocation: sourceLocation)
    let before = parts.dropLast().joined()
    for mode in [1000, 1002, 2026] {
      let on = before.range(of: "\u{1B}[?\(mode)h", options: .backwards)?.lowerBound
      let off = before.range(of: "\u{1B}[?\(mode)l", options: .backwards)?.lowerBound
      guard let on else { continue }
      #expect(off.map { $0 > on } == true, "mode \(mode)", sourceLocation: sourceLocation)
    }
    let rest = parts.last!.replacing(/\u{1B}(\[[?0-9;]*[a-zA-Z]|[>=])/, with: "")
    let lines = rest.split(whereSeparator: \.isNewline).filter { !$0.allSatisfy(\.isWhitespace) }
    #expect(lines.count == (words.isEmpty ? 0 : 1), "\(lines)", sourceLocation: sourceLocation)
    #expect(lines.allSatisfy { $0.hasPrefix(words) }, "\(lines)", sourceLocation: sourceLocation)
  }
}
