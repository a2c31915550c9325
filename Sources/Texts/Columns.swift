extension Unicode.Scalar {
  /// Whether terminals give it two columns: Hangul, kana, ideographs, full-width forms, pictures (Unicode
  /// Standard Annex 11).
  package var isWide: Bool {
    guard value >= 0x1100 else { return false }
    return properties.isEmojiPresentation || Self.wide.contains { $0 ~= value }
  }

  private static let wide: [ClosedRange<UInt32>] = [
    0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xA960...0xA97C, 0xAC00...0xD7A3,
    0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1FAFF,
    0x20000...0x3FFFD,
  ]
}

extension Character {
  /// How many columns it takes: 1 or 2.
  package var columns: Int { unicodeScalars[unicodeScalars.startIndex].isWide ? 2 : 1 }
}

extension StringProtocol {
  /// How many columns it takes.
  package var columns: Int { reduce(0) { $0 + $1.columns } }

  /// As much of its beginning as fits into so many columns.
  package func prefix(columns: Int) -> SubSequence {
    var room = columns
    return prefix {
      room -= $0.columns
      return room >= 0
    }
  }
}
