/// The ways in which a file can be no text that is read.
package enum FileProblem: Hashable, Sendable {
  /// The file system would not give the file; the system's own words.
  case unreadable(String)
  case notAFile
  /// The limit is in bytes.
  case tooLarge(limit: Int)
  case notUTF8
  /// A byte of value 0, which no text has.
  case hasZeroByte
}

extension FileProblem: LocatedProblem {
  package var severity: Severity {
    switch self {
    case .unreadable, .notAFile: .unreadable
    case .tooLarge, .notUTF8, .hasZeroByte: .contents
    }
  }

  package var description: String {
    switch self {
    case .unreadable(let reason): "cannot be read: \(reason)"
    case .notAFile: "is not a plain file"
    case .tooLarge(let limit): "is too large; at most \(limit.size) are read"
    case .notUTF8: "is not text in UTF-8"
    case .hasZeroByte: "is no text: it has a byte of value 0"
    }
  }
}

extension Int {
  /// A number of bytes for people.
  fileprivate var size: String { self > 1 << 20 ? "\(self >> 20) MiB" : "\(self >> 10) KiB" }
}
