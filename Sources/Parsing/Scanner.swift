/// A word of a formula in its place.
struct Lexeme {
  var token: Token
  /// The columns that it takes.
  var columns: Range<Int>
  /// What stands before it.
  var gap: Gap

  enum Gap { case nothing, blank, lineBreak }
}

/// Finds the words of a formula, one after another.
struct Scanner {
  private let characters: [Character]
  private let isCut: Bool
  private var index = 0

  /// Text beyond the limit is not even looked at, be it one character with a million accents.
  init(_ text: String) {
    isCut = text.utf8.count > FormulaLimits.bytes
    characters = Array(isCut ? text.head(bytes: FormulaLimits.bytes) : text)
  }

  mutating func next() -> Lexeme {
    let before = index
    skip(while: \.isWhitespace)
    let start = index
    let blanks = characters[before..<start]
    let gap: Lexeme.Gap =
      blanks.isEmpty ? .nothing : blanks.contains(where: \.isNewline) ? .lineBreak : .blank
    let token = token()
    return Lexeme(token: token, columns: start..<index, gap: gap)
  }

  /// The text of some columns, on one line.
  func line(_ columns: Range<Int>) -> String {
    characters[columns].reduce(into: "") { line, character in
      if !character.isWhitespace {
        line.append(character)
      } else if line.last != " " {
        line.append(" ")
      }
    }
  }

  /// The text of some columns.
  func text(_ columns: Range<Int>) -> String { String(characters[columns]) }

  /// At most so many characters from a column on.
  func text(from column: Int, count: Int) -> String {
    String(characters.dropFirst(column).prefix(count))
  }

  private mutating func token() -> Token {
    guard let first = peek() else { return isCut ? .cut : .end }
    if first.isASCIIDigit || first == "." && peek(1)?.isASCIIDigit == true { return number() }
    if "*<>=!".contains(first), let second = peek(1),
      let pair = Token.pairs[String([first, second])]
    {
      index += 2
      return pair
    }
    if let sign = Token.signs[first] {
      index += 1
      return sign
    }
    if first.isLetter || first == "_" { return name() }
    if Token.superscripts[first] != nil { return superscript() }
    index += 1
    return .illegal
  }

  private mutating func number() -> Token {
    let start = index
    skip(while: \.isASCIIDigit)
    if peek() == "." {
      index += 1
      skip(while: \.isASCIIDigit)
    }
    skipExponent()
    return .number(Double(text(start..<index)) ?? .nan)
  }

  /// An e that no digits follow is Euler's number.
  private mutating func skipExponent() {
    guard peek() == "e" || peek() == "E" else { return }
    let hasSign = peek(1) == "+" || peek(1) == "-"
    guard peek(hasSign ? 2 : 1)?.isASCIIDigit == true else { return }
    index += hasSign ? 2 : 1
    skip(while: \.isASCIIDigit)
  }

  private mutating func name() -> Token {
    let start = index
    // A π among letters is the constant, not a part of a name.
    skip { ($0.isLetter || $0.isASCIIDigit || $0 == "_" || "₀"..."₉" ~= $0) && $0 != "π" }
    return .name(text(start..<index))
  }

  private mutating func superscript() -> Token {
    let start = index
    index += 1
    skip { Token.superscripts[$0] != nil && $0 != "⁻" }
    let digits = characters[start..<index].compactMap { Token.superscripts[$0] }
    return Double(String(digits)).map(Token.superscript) ?? .illegal
  }

  private func peek(_ offset: Int = 0) -> Character? {
    index + offset < characters.count ? characters[index + offset] : nil
  }

  private mutating func skip(while isWanted: (Character) -> Bool) {
    while let next = peek(), isWanted(next) { index += 1 }
  }
}

extension String {
  /// Its first bytes, less the last where that is a part of something.
  func head(bytes: Int) -> String {
    let end = utf8.index(startIndex, offsetBy: bytes, limitedBy: endIndex) ?? endIndex
    return String(unicodeScalars[..<end])
  }
}

extension Character {
  /// 0 to 9, without accents.
  fileprivate var isASCIIDigit: Bool { isASCII && isNumber }
}
