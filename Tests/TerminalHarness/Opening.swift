import CTerminalHarness
import Foundation

extension PseudoTerminal {
  static func open(
    _ program: String, _ arguments: [String], _ environment: [String: String],
    _ size: (columns: Int, rows: Int), _ standardInput: StandardInput, _ outputIsNull: Bool
  ) throws -> harness_session {
    let words = environment.map { "\($0.key)=\($0.value)" }
    var session = harness_session()
    let isOpen = withStrings([program] + arguments) { arguments in
      withStrings(words) { environment in
        var description = harness_program(
          path: arguments[0], arguments: arguments, environment: environment,
          input: standardInput.number, output_is_null: outputIsNull)
        return harness_open(&description, Int32(size.columns), Int32(size.rows), &session)
      }
    }
    guard isOpen else { throw HarnessError.noTerminal(errno) }
    return session
  }

  private static func withStrings<Result>(
    _ strings: [String], _ body: (UnsafePointer<UnsafeMutablePointer<CChar>?>) -> Result
  ) -> Result {
    let copies = strings.map { strdup($0) } + [nil]
    defer { for copy in copies { free(copy) } }
    return copies.withUnsafeBufferPointer { body($0.baseAddress!) }
  }
}

extension PseudoTerminal.StandardInput {
  fileprivate var number: Int32 {
    switch self {
    case .terminal: Int32(HARNESS_TERMINAL.rawValue)
    case .null: Int32(HARNESS_NULL.rawValue)
    case .closed: Int32(HARNESS_CLOSED.rawValue)
    }
  }
}
