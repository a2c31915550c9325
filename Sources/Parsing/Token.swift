/// A word of a formula.
enum Token: Hashable {
  case number(Double)
  case name(String)
  case plus, minus, times, elementwise, over, power
  case open, close, openBracket, closeBracket, comma
  /// The bars of |x| and of ‖θ‖, which open and close alike.
  case bar, norm
  case root
  /// A comparison, as it is typed in ASCII.
  case relation(String)
  /// What gives a name its meaning, and what ends that.
  case equals, semicolon
  /// A whole number written high: ².
  case superscript(Double)
  /// A character that no formula has.
  case illegal
  case end
  /// The text goes on, but it is too long.
  case cut

  /// Operators and signs: in ASCII, as they are printed, and as they stand in texts that people paste.
  static let signs: [Character: Token] = [
    "+": .plus, "-": .minus, "−": .minus, "–": .minus, "‐": .minus, "*": .times, "·": .times,
    "×": .times, "⋅": .times, "∙": .times, "•": .times, "∗": .times, "⊙": .elementwise,
    "/": .over, "÷": .over, "∕": .over, "⁄": .over, "^": .power, "(": .open, ")": .close,
    "[": .openBracket,
    "]": .closeBracket, ",": .comma, "|": .bar, "‖": .norm, "π": .name("pi"), "√": .root,
    "<": .relation("<"), ">": .relation(">"), "≤": .relation("<="), "≥": .relation(">="),
    "≠": .relation("!="), "=": .equals, ";": .semicolon,
  ]

  /// Signs of two characters.
  static let pairs: [String: Token] = [
    "**": .power, "<=": .relation("<="), ">=": .relation(">="), "==": .relation("=="),
    "!=": .relation("!="),
  ]

  static let superscripts: [Character: Character] = [
    "⁰": "0", "¹": "1", "²": "2", "³": "3", "⁴": "4", "⁵": "5", "⁶": "6", "⁷": "7", "⁸": "8",
    "⁹": "9", "⁻": "-",
  ]

  /// Whether an operand begins with it.
  var isOperand: Bool {
    switch self {
    case .number, .name, .open, .openBracket, .bar, .norm, .root: true
    default: false
    }
  }
}
