import CTerminalHarness

/// Where a program stands.
package enum ProgramState: Hashable, Sendable {
  case running
  /// Stopped by a signal; it may go on.
  case stopped(by: Int32)
  case exited(status: Int32)
  case killed(by: Int32)

  package var isOver: Bool {
    switch self {
    case .running, .stopped: false
    case .exited, .killed: true
    }
  }

  package var isStopped: Bool {
    if case .stopped = self { true } else { false }
  }

  init?(_ event: harness_event) {
    switch harness_event_kind(UInt32(event.kind)) {
    case HARNESS_STOPPED: self = .stopped(by: event.value)
    case HARNESS_EXITED: self = .exited(status: event.value)
    case HARNESS_SIGNALLED: self = .killed(by: event.value)
    default: return nil
    }
  }
}

/// Why a test in a pseudo-terminal cannot go on.
package enum HarnessError: Error, CustomStringConvertible {
  case missing(String)
  case noTerminal(Int32)
  case tooLong(String, state: ProgramState, output: String)

  package var description: String {
    switch self {
    case .missing(let path): "no program at \(path): build it first"
    case .noTerminal(let number): "no pseudo-terminal (errno \(number))"
    case .tooLong(let what, let state, let output):
      "waited too long for \(what); the program is \(state) and has written \(output.debugDescription)"
    }
  }
}
