extension Character {
  /// The character if a terminal shows it as such, else a visible form.
  var visible: String {
    let first = unicodeScalars[unicodeScalars.startIndex]
    if self == "\r\n" { return "␊" }
    if first.value < 0x20 { return String(Unicode.Scalar(0x2400 + first.value)!) }
    if isWhitespace { return " " }
    if first.isShown, !first.isMark {
      // More marks than writing needs would run into other lines.
      let isPlain = unicodeScalars.count <= 3 && unicodeScalars.allSatisfy(\.isShown)
      return isPlain ? String(self) : String(first) + "…"
    }
    return "\\u{" + String(first.value, radix: 16, uppercase: true) + "}"
  }
}

extension String {
  /// The text with its control and direction characters made visible, cut off where it gets long.
  var excerpt: String {
    let limit = 24
    let shown = prefix(limit).map(\.visible).joined()
    return count > limit ? shown + "…" : shown
  }
}

extension Unicode.Scalar {
  fileprivate var isMark: Bool {
    [.nonspacingMark, .enclosingMark, .spacingMark].contains(properties.generalCategory)
  }

  fileprivate var isShown: Bool {
    ![.control, .format, .surrogate, .privateUse, .unassigned].contains(properties.generalCategory)
  }
}
