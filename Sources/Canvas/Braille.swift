/// The Braille characters, U+2800 to U+28FF: one bit for each of 2 x 4 dots.
enum Braille {
  /// The bit of a dot. The lowest row was added to the script later, so its bits come last.
  static func bit(column: Int, row: Int) -> UInt8 {
    row < 3 ? 1 << UInt8(row + 3 * column) : 64 << UInt8(column)
  }

  /// The bits of some rows of a character, 0 to 3 from above.
  static func rows(_ rows: ClosedRange<Int>) -> UInt8 {
    upTo(rows.upperBound) & ~(rows.lowerBound == 0 ? 0 : upTo(rows.lowerBound - 1))
  }

  private static func upTo(_ row: Int) -> UInt8 {
    row == 3 ? 0b1111_1111 : 0b0011_1111 & (0b0000_1001 &* (2 << UInt8(row) &- 1))
  }

  /// The bits of some columns of a character, 0 and 1.
  static func columns(_ columns: ClosedRange<Int>) -> UInt8 {
    let (left, right): (UInt8, UInt8) = (0b0100_0111, 0b1011_1000)
    return (columns.contains(0) ? left : 0) | (columns.contains(1) ? right : 0)
  }

  static let upperHalf: UInt8 = 0b0001_1011
  static let lowerHalf: UInt8 = 0b1110_0100

  /// The character; none set is a blank, because fonts draw circles for U+2800.
  static func glyph(_ pattern: UInt8) -> Glyph {
    pattern == 0 ? .blank : Glyph(Unicode.Scalar(0x2800 + UInt32(pattern))!)
  }
}
