/// Signs that formulas have elsewhere: what would be right here.
enum ForeignSigns {
  /// The sign that a text begins with, and what is expected in its place.
  static func mistake(at text: String) -> (sign: String, expected: String)? {
    remedies.first { text.hasPrefix($0.sign) }
  }

  /// Signs that give a value elsewhere; longer ones come first.
  static let equals = [":=", ":", "≔", "←"]

  /// Longer signs come first.
  private static let remedies: [(sign: String, expected: String)] =
    [
      ("?", "if(condition, a, b)"), ("&&", "'and'"), ("&", "'and'"),
      ("∧", "'and'"), ("∨", "'or'"), ("!", "'not' before a condition (there is no factorial)"),
      ("¬", "'not'"), (".^", "'^' without a point"), (".*", "'*' without a point"),
      ("./", "'/' without a point"), ("{", parentheses), ("}", "')'; groups stand in parentheses"),
      ("\\", "names as they are, sin(x) or sqrt(x), and fractions like (x+1)/(y+2)"),
      ("⌊", "floor(x)"), ("⌈", "-floor(-x)"), ("∑", "a sum as in sum(i, 1, 4, i x)"),
      ("∏", "the product written out"), ("%", "x-2 floor(x/2) for the remainder by 2"),
      ("∛", "x^(1/3), or sign(x) abs(x)^(1/3) for any x"), ("∞", "a number"), ("°", "pi/180"),
      ("∣", "'|'"), ("∥", "'‖'"), ("±", "'+' or '-'"), ("≈", "'=='"), ("≡", "'=='"),
    ] + fractions.map { ($0.0, "(\($0.1))") }

  private static let parentheses = "parentheses, as in x^(2)"

  private static let fractions = [
    ("½", "1/2"), ("⅓", "1/3"), ("⅔", "2/3"), ("¼", "1/4"), ("¾", "3/4"), ("⅕", "1/5"),
    ("⅖", "2/5"), ("⅗", "3/5"), ("⅘", "4/5"), ("⅙", "1/6"), ("⅚", "5/6"), ("⅛", "1/8"),
    ("⅜", "3/8"), ("⅝", "5/8"), ("⅞", "7/8"), ("⅑", "1/9"), ("⅒", "1/10"), ("⅐", "1/7"),
  ]
}

extension Parser {
  /// What is wrong where a sign stands that formulas have elsewhere.
  var foreignSign: FormulaError? {
    guard token == .illegal else { return nil }
    let column = next.columns.lowerBound
    return ForeignSigns.mistake(at: scanner.text(from: column, count: 2)).map {
      FormulaError(column: column, expected: $0.expected, found: "'\($0.sign)'")
    }
  }

  /// What is wrong where a name or a heading has such a sign behind it that gives a value elsewhere.
  var foreignEquals: FormulaError? {
    guard token == .illegal else { return nil }
    let column = next.columns.lowerBound
    let text = scanner.text(from: column, count: 2)
    return ForeignSigns.equals.first { text.hasPrefix($0) }.map {
      FormulaError(column: column, expected: "'='", found: "'\($0)'")
    }
  }

  /// np.sin(x): the name at `place`, behind which a point and another name stand.
  func qualified(_ name: String, at place: Range<Int>) -> FormulaError? {
    guard token == .illegal, scanner.text(from: next.columns.lowerBound, count: 1) == "." else {
      return nil
    }
    var ahead = self
    ahead.advance()
    guard case .name(let member) = ahead.token else { return nil }
    let isKnown =
      Function.named[member] != nil || vocabulary[member] != nil
      || ForeignWords.remedy(for: member) != nil
    return FormulaError(
      column: place.lowerBound,
      expected: isKnown ? "\(member.excerpt) alone" : "a name without a point",
      found: "'\(name.excerpt).\(member.excerpt)'")
  }
}
