/// Where something stands in a text; both count from 1, columns in characters (Unicode scalars).
package struct TextPlace: Hashable, Sendable, Comparable {
  package var line: Int
  package var column: Int

  package init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }

  /// The place of a byte in a text in UTF-8; its first three bytes may be a byte order mark.
  package init(of offset: Int, in bytes: [UInt8]) {
    let before = bytes[..<offset]
    let start = before.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? bytes.textStart
    line = before.count { $0 == UInt8(ascii: "\n") } + 1
    // All but the first byte of a character are 10xxxxxx.
    column = bytes[min(start, offset)..<offset].count { $0 & 0xC0 != 0x80 } + 1
  }

  package static let start = TextPlace(line: 1, column: 1)

  package static func < (a: TextPlace, b: TextPlace) -> Bool {
    (a.line, a.column) < (b.line, b.column)
  }
}

extension [UInt8] {
  /// Where the text begins: behind a byte order mark.
  package var textStart: Int { starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0 }
}
