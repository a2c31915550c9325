/// A word of a formula.
enum Token: Hashable {
  case number(Double)
  case name(String)
  case plus, minus, times, over, power
  case open, close, comma
  /// A whole number written high: ².
  case superscript(Double)
  /// A character that no formula has.
  case illegal
  case end
  /// The text goes on, but it is too long.
  case cut

  /// Operators and signs: in ASCII, and as they are printed.
  static let signs: [Character: Token] = [
    "+": .plus, "-": .minus, "−": .minus, "*": .times, "·": .times, "×": .times, "/": .over,
    "^": .power, "(": .open, ")": .close, ",": .comma, "π": .name("pi"), "√": .name("sqrt"),
  ]

  static let superscripts: [Character: Character] = [
    "⁰": "0", "¹": "1", "²": "2", "³": "3", "⁴": "4", "⁵": "5", "⁶": "6", "⁷": "7", "⁸": "8",
    "⁹": "9", "⁻": "-",
  ]

  /// Whether an operand begins with it.
  var isOperand: Bool {
    switch self {
    case .number, .name, .open: true
    default: false
    }
  }
}
