/// The Braille characters, U+2800 to U+28FF: one bit for each of 2 x 4 dots.
enum Braille {
  /// The bit of a dot. The lowest row was added to the script later, so its bits come last.
  static func bit(column: Int, row: Int) -> UInt8 {
    row < 3 ? 1 << UInt8(row + 3 * column) : 64 << UInt8(column)
  }

  static let upperHalf: UInt8 = 0b0001_1011
  static let lowerHalf: UInt8 = 0b1110_0100

  /// The character; none set is a blank, because fonts draw circles for U+2800.
  static func glyph(_ pattern: UInt8) -> Glyph {
    pattern == 0 ? .blank : Glyph(Unicode.Scalar(0x2800 + UInt32(pattern))!)
  }
}
