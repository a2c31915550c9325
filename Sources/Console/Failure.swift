import Files
import Tables
import Texts

/// What the program exits with; the names of sysexits.h where there are any.
package enum ExitStatus: Int32, Hashable, Sendable {
  case fine = 0
  /// Wrong arguments.
  case usage = 64
  /// Bad contents: of a formula or a file.
  case contents = 65
  /// A file that cannot be read.
  case unreadable = 66
  /// No usable terminal where one was demanded.
  case noTerminal = 69
  /// A fault of the program.
  case fault = 70
  /// A file that cannot be written.
  case unwritable = 74

  /// What the program exits with when something ends it.
  package init(_ severity: Severity) {
    switch severity {
    case .usage: self = .usage
    case .contents: self = .contents
    case .unreadable: self = .unreadable
    }
  }
}

/// Why the program ends without having done what was asked: a message for people, and a status.
package struct Failure: Error, Hashable, Sendable {
  /// What is wrong and what would be right.
  package let message: String
  package let status: ExitStatus

  package init(_ message: String, _ status: ExitStatus) {
    self.message = message
    self.status = status
  }

  /// What is wrong with a file; `status` where another is due than the problem's own.
  package init(_ complaint: Complaint, _ status: ExitStatus? = nil) {
    self.init(complaint.description, status ?? ExitStatus(complaint.problem.severity))
  }

  /// The message as lines for standard error, with control characters made visible.
  package var text: String { Self.text(message) }

  /// Any message as lines for standard error; long ones, which can only be long by what they quote, are
  /// cut.
  package static func text(_ message: String) -> String {
    let lines = message.split(separator: "\n", omittingEmptySubsequences: false)
    let shown = lines.prefix(mostLines).map { String($0).abridged(to: longestLine).visible }
    let rest = lines.count > mostLines ? ["[…]"] : []
    return "optviz: " + (shown + rest).joined(separator: "\n") + "\n"
  }

  private static let mostLines = 40
  /// In characters (Unicode scalars); the longest sentence of the program's own has half of it.
  private static let longestLine = 1_200
}
