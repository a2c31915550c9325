import CTerminalHarness
import Foundation

/// A program running in a pseudo-terminal, with a small shell above it that gives it job control.
///
/// For one test on one thread. Whatever waits also reads what the program writes, so that it
/// never stands still because nobody reads.
package final class PseudoTerminal {
  /// What standard input is for the program; its output and messages go to the terminal.
  package enum StandardInput: Sendable {
    case terminal, null, closed
  }

  /// The process id of the program.
  package private(set) var process: pid_t = 0
  /// All that the program has written so far.
  package private(set) var output: [UInt8] = []
  /// Where the program stands now.
  package private(set) var state = ProgramState.running
  /// How much processor time the program had used when it last stopped or ended, in seconds.
  package private(set) var processorSeconds = 0.0
  /// The terminal's settings before the program began.
  package let settingsBefore: TerminalSettings
  private var session: harness_session
  private var isHungUp = false

  /// Starts a program with exactly this environment, in a terminal of this size.
  package init(
    _ program: String, _ arguments: [String] = [], environment: [String: String],
    columns: Int = 80, rows: Int = 24, standardInput: StandardInput = .terminal,
    outputIsNull: Bool = false
  ) throws {
    guard FileManager.default.isExecutableFile(atPath: program) else {
      throw HarnessError.missing(program)
    }
    session = try Self.open(
      program, arguments, environment, (columns, rows), standardInput, outputIsNull)
    settingsBefore = TerminalSettings(of: session.line)
    order(HARNESS_START)
    try wait("the program to start") { $0.process != 0 }
  }

  deinit {
    if !state.isOver, process != 0 { kill(process, SIGKILL) }
    for descriptor in [session.line, session.orders, session.events] { close(descriptor) }
    if !isHungUp { close(session.terminal) }
    waitpid(session.shell, nil, 0)
  }

  /// The terminal's settings now.
  package var settings: TerminalSettings { TerminalSettings(of: session.line) }

  /// All output, as far as it is UTF-8.
  package var text: String { String(decoding: output, as: UTF8.self) }

  /// Types.
  package func send(_ text: String) { send(Array(text.utf8)) }

  /// Types bytes that are no text.
  package func send(_ bytes: [UInt8]) {
    _ = bytes.withUnsafeBytes { write(session.terminal, $0.baseAddress, $0.count) }
  }

  /// How many typed bytes the program has not read yet.
  package var unread: Int {
    var count: Int32 = 0
    ioctl(session.line, UInt(FIONREAD), &count)
    return Int(count)
  }

  package func resize(columns: Int, rows: Int) {
    harness_resize(session.terminal, Int32(columns), Int32(rows))
  }

  package func signal(_ number: Int32) { kill(process, number) }

  /// Closes the terminal's window, so to speak.
  package func hangUp() {
    read()
    isHungUp = true
    close(session.terminal)
  }

  /// Lets a stopped program go on, as `fg` or `bg` of a shell.
  package func goOn(inForeground: Bool = true) {
    state = .running
    order(inForeground ? HARNESS_FOREGROUND : HARNESS_BACKGROUND)
  }

  /// Takes in what has come, until a condition holds; throws when that takes too long.
  package func wait(
    _ what: String, seconds: Double = 10, until isMet: (PseudoTerminal) throws -> Bool
  ) throws {
    let end = ContinuousClock.now + .seconds(seconds)
    while true {
      // The state first: what was written before the end is read after it.
      readEvents()
      read()
      if try isMet(self) { return }
      guard ContinuousClock.now < end else {
        throw HarnessError.tooLong(what, state: state, output: String(text.suffix(2000)))
      }
      pause()
    }
  }

  private func pause() {
    var sources = [pollfd(fd: session.events, events: Int16(POLLIN), revents: 0)]
    if !isHungUp {
      sources.append(pollfd(fd: session.terminal, events: Int16(POLLIN), revents: 0))
    }
    poll(&sources, nfds_t(sources.count), 10)
  }

  private func read() {
    var bytes = [UInt8](repeating: 0, count: 65536)
    while !isHungUp {
      let count = Glibc.read(session.terminal, &bytes, bytes.count)
      guard count > 0 else { return }
      output += bytes[..<count]
    }
  }

  private func readEvents() {
    var event = harness_event()
    let size = MemoryLayout<harness_event>.size
    while Glibc.read(session.events, &event, size) == size {
      processorSeconds = max(processorSeconds, event.processor_seconds)
      if let next = ProgramState(event) { state = next } else { process = event.value }
    }
  }

  private func order(_ order: harness_order) {
    var byte = UInt8(order.rawValue)
    _ = write(session.orders, &byte, 1)
  }
}
