/// A place in a TOML text that moves on over blanks, names and strings.
struct TOMLCursor {
  private let text: [Unicode.Scalar]
  private var offset = 0
  private(set) var place = Place.start

  init(_ text: String) {
    self.text = Array(text.unicodeScalars)
    if self.text.first == "\u{FEFF}" { offset = 1 }
  }

  var peek: Unicode.Scalar? { offset < text.count ? text[offset] : nil }

  @discardableResult
  mutating func take() -> Unicode.Scalar? {
    guard let scalar = peek else { return nil }
    offset += 1
    place.column += 1
    if scalar == "\n" { place = Place(line: place.line + 1, column: 1) }
    return scalar
  }

  mutating func takes(_ wanted: Unicode.Scalar) -> Bool {
    guard peek == wanted else { return false }
    take()
    return true
  }

  mutating func skip(until stops: (Unicode.Scalar) -> Bool) {
    while let next = peek, !stops(next) { take() }
  }

  mutating func skipBlanks() {
    skip { $0 != " " && $0 != "\t" }
  }

  /// Blanks, line ends and comments.
  mutating func skipLines() {
    while let next = peek {
      switch next {
      case " ", "\t", "\r", "\n": take()
      case "#": skip { $0 == "\n" }
      default: return
      }
    }
  }

  /// One part of a key, bare or quoted.
  mutating func name() -> String {
    if peek == "\"" || peek == "'" { return string() }
    var name = String.UnicodeScalarView()
    while let next = peek,
      next.properties.isAlphabetic || "0123456789-_".unicodeScalars.contains(next)
    {
      name.append(next)
      take()
    }
    return String(name)
  }
}

// MARK: Strings

extension TOMLCursor {
  /// A string of any of the four kinds; what a string over several lines holds is skipped.
  @discardableResult
  mutating func string() -> String {
    guard let quote = take() else { return "" }
    guard takes(quote) else { return line(until: quote) }
    if takes(quote) { skipLines(until: quote) }
    return ""
  }

  private mutating func line(until quote: Unicode.Scalar) -> String {
    var content = String.UnicodeScalarView()
    while let next = take(), next != quote {
      content.append(next == "\\" && quote == "\"" ? escape() : next)
    }
    return String(content)
  }

  private mutating func skipLines(until quote: Unicode.Scalar) {
    var quotes = 0
    while quotes < 3, let next = take() {
      quotes = next == quote ? quotes + 1 : 0
      if next == "\\" && quote == "\"" { take() }
    }
    // Up to two quotes may stand just before the closing three.
    for _ in 0..<2 { _ = takes(quote) }
  }

  private mutating func escape() -> Unicode.Scalar {
    let letter = take() ?? "\\"
    switch letter {
    case "b": return "\u{8}"
    case "t": return "\t"
    case "n": return "\n"
    case "f": return "\u{C}"
    case "r": return "\r"
    case "u", "U":
      var value: UInt32 = 0
      for _ in 0..<(letter == "u" ? 4 : 8) {
        value = value << 4 | UInt32(take().flatMap { Character($0).hexDigitValue } ?? 0)
      }
      return Unicode.Scalar(value) ?? "\u{FFFD}"
    default: return letter
    }
  }
}
