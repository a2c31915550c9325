extension TOMLCursor {
  /// One part of a key, bare or quoted.
  mutating func name() throws(Fault) -> String {
    if peek == "\"" || peek == "'" { return try line() }
    var name = String.UnicodeScalarView()
    while let next = peek, Self.isBare(next) {
      name.append(next)
      take()
    }
    guard !name.isEmpty else { throw fault("a key") }
    return String(name)
  }

  /// Passes over a string of any of the four kinds.
  mutating func string() throws(Fault) {
    var ahead = self
    guard let quote = ahead.take(), ahead.takes(quote), ahead.takes(quote) else {
      _ = try line()
      return
    }
    self = ahead
    try skipLines(until: quote)
  }

  private static func isBare(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "a"..."z", "A"..."Z", "0"..."9", "_", "-": true
    default: false
    }
  }

  /// A string on one line, decoded.
  private mutating func line() throws(Fault) -> String {
    guard let quote = take() else { throw fault("a string") }
    var content = String.UnicodeScalarView()
    while !isAtLineEnd, let next = take() {
      if next == quote { return String(content) }
      content.append(next == "\\" && quote == "\"" ? escape() : next)
    }
    throw fault("'\(quote)' to end the string")
  }

  private mutating func skipLines(until quote: Unicode.Scalar) throws(Fault) {
    var quotes = 0
    while quotes < 3 {
      guard let next = take() else { throw fault("three times '\(quote)' to end the string") }
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
        guard let digit = peek.flatMap({ Character($0).hexDigitValue }) else { break }
        value = value << 4 | UInt32(digit)
        take()
      }
      return Unicode.Scalar(value) ?? "\u{FFFD}"
    default: return letter
    }
  }
}
