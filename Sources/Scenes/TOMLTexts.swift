import Texts

extension String {
  /// In quotes, with escapes for what may not stand there.
  var toml: String {
    let escaped = unicodeScalars.map { scalar in
      switch scalar {
      case "\"", "\\": return "\\\(scalar)"
      case "\n": return "\\n"
      case "\t": return "\\t"
      case "\0"..<" ", "\u{7F}":
        let code = String(scalar.value, radix: 16)
        return "\\u" + String(repeating: "0", count: 4 - code.count) + code
      default: return String(scalar)
      }
    }
    return "\"" + escaped.joined() + "\""
  }
}

extension Double {
  /// The shortest number that reads as the same; a whole one would lose the sign of −0.
  var toml: String { self == 0 && sign == .minus ? "-0.0" : shortest }
}
