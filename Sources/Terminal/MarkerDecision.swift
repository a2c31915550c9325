import Canvas

extension MarkerSet {
  /// Without UTF-8 only ASCII can be written, whatever is asked for.
  static func decide(
    _ environment: Environment, _ facts: Facts, _ request: MarkerChoice
  ) -> Decision<MarkerSet> {
    let wanted = MarkerSet(rawValue: request.rawValue)
    guard facts.isUnicode || wanted == .ascii else {
      return Decision(.ascii, "the locale has no UTF-8 (\(environment.localeText))")
    }
    if let wanted { return Decision(wanted, "--marker \(request.rawValue)") }
    if environment["TERM"] == "linux" {
      return Decision(.half, "the fonts of the Linux console have no Braille")
    }
    return Decision(.braille, "the locale has UTF-8 (\(environment.localeText))")
  }
}

extension Environment {
  fileprivate var localeText: String {
    guard let locale else { return "LC_ALL, LC_CTYPE and LANG are unset" }
    return "\(locale.name)=\(locale.value)"
  }
}
