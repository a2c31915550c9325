/// What is wrong with a file of examples or of batches, and where.
public struct DataComplaint: Error, Hashable, Sendable, CustomStringConvertible {
  /// The file as the user named it.
  public let file: String
  /// nil where the whole file is meant.
  public let place: TextPlace?
  public let problem: DataProblem

  /// `FILE:LINE:COL: what is wrong; what would be right`, not yet fit for a terminal.
  public var description: String {
    let lead = place.map { "\(file):\($0.line):\($0.column)" } ?? file
    return "\(lead): \(problem)"
  }
}

/// Where something stands in a text; both count from 1, columns in characters.
public struct TextPlace: Hashable, Sendable {
  public let line: Int
  public let column: Int

  init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }

  /// The place of a byte in a text in UTF-8; its first three bytes may be a byte order mark.
  init(of offset: Int, in bytes: [UInt8]) {
    let before = bytes[..<offset]
    let start = before.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? bytes.textStart
    line = before.count { $0 == UInt8(ascii: "\n") } + 1
    // All but the first byte of a character are 10xxxxxx.
    column = bytes[min(start, offset)..<offset].count { $0 & 0xC0 != 0x80 } + 1
  }
}

extension [UInt8] {
  /// Where the text begins: behind a byte order mark.
  var textStart: Int { starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0 }
}
