extension Theme {
  /// Reads a theme file's text.
  ///
  /// - Parameters:
  ///   - file: its name, for messages.
  ///   - library: where the themes are that it inherits.
  public static func parse(
    text: String, file: String, library: ThemeLibrary = ThemeLibrary()
  ) throws(Complaint) -> Reading<Theme> {
    try library.resolve(text, file: file, heirs: [])
  }

  /// What a theme has that neither says a thing nor inherits it: plain greys.
  static func basic(_ variant: Variant) -> Theme {
    let isDark = variant == .dark
    return Theme(
      name: "basic", variant: variant,
      inks: [:],
      ramp: isDark
        ? Ramp([SRGB(8, 8, 8), SRGB(52, 52, 52)]) : Ramp([.white, SRGB(216, 216, 216)]),
      traces: [isDark ? .white : .black], markers: ["o", "x", "+", "*", "#", "@", "%", "&"],
      sixteen: .standard(variant))
  }
}
