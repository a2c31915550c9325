extension String {
  /// The text with its control and direction characters made visible, so that none reaches a
  /// terminal raw.
  public var visible: String {
    var shown = String.UnicodeScalarView()
    for scalar in unicodeScalars { shown.append(Glyph(Character(scalar)).base) }
    return String(shown)
  }
}
