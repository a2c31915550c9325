extension Unicode.Scalar {
  /// What stands for it on a screen: control and direction characters become visible, so that none
  /// reaches a terminal raw.
  package var visible: Unicode.Scalar {
    switch value {
    case 0..<0x20: Unicode.Scalar(0x2400 + value)!
    case 0x7F: "␡"
    case 0x80..<0xA0, 0xAD, 0x61C, 0x180E, 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x206F,
      0xFEFF,
      0xFFF9...0xFFFB, 0xE0000...0xE007F:
      "�"
    default: self
    }
  }
}

extension String {
  /// The text with its control and direction characters made visible.
  package var visible: String {
    var shown = String.UnicodeScalarView()
    for scalar in unicodeScalars { shown.append(scalar.visible) }
    return String(shown)
  }

  /// In quotes, cut off where it gets long.
  package var quoted: String { "\"\(excerpt(60))\"" }
}
