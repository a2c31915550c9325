import Checking

/// Texts that may or may not be formulas; the same seed gives the same ones.
package struct FormulaGenerator {
  private var random: SplitMix

  package init(seed: UInt64) { random = SplitMix(seed: seed) }

  package mutating func next() -> String {
    switch Int.random(in: 0..<100, using: &random) {
    case 0..<30: soup()
    case 30..<60: mutated(formula(levels: Int.random(in: 0...6, using: &random)))
    case 60..<75: formula(levels: Int.random(in: 0...8, using: &random))
    case 75..<85: parts()
    case 85..<99: bytes()
    default: tower()
    }
  }

  /// A text that is a formula, most often.
  package mutating func nextFormula() -> String {
    Bool.random(using: &random) ? parts() : formula(levels: Int.random(in: 0...7, using: &random))
  }

  private static let words = [
    "x", "y", "x", "y", "pi", "e", "π", "z", "xy", "foo", "0", "1", "2", "3.5", ".5", "5.", "1e-3",
    "2.5E+1", "1e400", "9007199254740993", "+", "-", "*", "/", "^", "**", "−", "·", "×", "(", ")",
    ",", " ", "\t", "\n", "\r\n", "²", "³", "⁻¹", "⁻", "√", "#", "[", "é", "漢", "e\u{301}",
    "\u{202E}",
    "\u{0}", "🙂", "abs(", "acos(", "asin(", "atan(", "atan2(", "cos(", "cosh(", "exp(", "hypot(",
    "log(", "max(", "min(", "sin(", "sinh(", "sqrt(", "tan(", "tanh(", "sin", "max", "|", "|", "‖",
    "‖θ‖", "‖θ‖²", ";", "=", "a=3;", "u=x;", "u", "a", "λ", "i", "<", "<=", "≥", "==", "!=", "≠",
    "and", "or", "not", " and ", " or ", "not ", "if(", "sum(i,1,3,", "sum(", "[", "]", "ln",
    "sin²(",
    "sin^2 ", "log10 ", "sign(", "floor(", "round(", "J=", "J(x,y)=", "2x", "3e", "0,5", "e1", "⊙",
    "x1", "₁", "sinx", "xsin(",
  ]

  /// Words in any order.
  private mutating func soup() -> String {
    let count = Int.random(in: 0...14, using: &random)
    return (0..<count).map { _ in Self.words.randomElement(using: &random)! }.joined()
  }

  /// A right formula, most often.
  private mutating func formula(levels: Int) -> String {
    guard levels > 0 else { return operand() }
    let a = formula(levels: Int.random(in: 0..<levels, using: &random))
    switch Int.random(in: 0..<20, using: &random) {
    case 0..<6:
      let b = formula(levels: levels - 1)
      return a + ["+", "-", "*", "/", "^", " - ", " ", " · ", "**"].randomElement(using: &random)!
        + b
    case 6: return "(" + a + ")"
    case 7: return ["-", "+", "√", "2", "3 "].randomElement(using: &random)! + a
    case 8: return "(" + a + ")" + ["²", "³", "⁻¹", "¹⁰"].randomElement(using: &random)!
    case 9, 10: return Self.functions.randomElement(using: &random)! + "(" + a + ")"
    case 11: return "|" + a + "|"
    case 12: return "(" + a + ")(" + formula(levels: levels - 1) + ")"
    case 13:
      let function = ["sin ", "cos² ", "exp^2 ", "ln "].randomElement(using: &random)!
      return function + operand() + operand()
    case 14: return "if(" + condition(levels: levels - 1) + "," + a + "," + operand() + ")"
    case 15: return "[" + condition(levels: levels - 1) + "]"
    case 16: return "sum(i,0,2," + a + ["+i", "*i", "^i", ""].randomElement(using: &random)! + ")"
    case 17:
      return (0..<9).map { _ in operand() }.joined(
        separator: "+-*/ ".map(String.init).randomElement(using: &random)!)
    default:
      let name = ["atan2", "hypot", "max", "min"].randomElement(using: &random)!
      return name + "(" + a + "," + formula(levels: levels - 1) + ")"
    }
  }

  private mutating func condition(levels: Int) -> String {
    let a = formula(levels: max(0, levels - 1))
    let sign = ["<", "<=", ">", ">=", "==", "!=", "≤", "≥", "≠"].randomElement(using: &random)!
    let comparison = a + sign + operand()
    guard levels > 0 else { return comparison }
    switch Int.random(in: 0..<5, using: &random) {
    case 0: return comparison + " and " + condition(levels: levels - 1)
    case 1: return comparison + " or " + condition(levels: levels - 1)
    case 2: return "not " + condition(levels: levels - 1)
    case 3: return "(" + condition(levels: levels - 1) + ")"
    default: return comparison
    }
  }

  /// A formula of parts with names.
  private mutating func parts() -> String {
    let names = ["u", "a", "λ", "ab", "e_", "t", "p1", "J"].shuffled(using: &random)
      .prefix(Int.random(in: 1...4, using: &random))
    var text = ""
    for name in names {
      text += name + ["=", " = "].randomElement(using: &random)!
      let value = Bool.random(using: &random) ? operand() : formula(levels: 3)
      text += value + [";", "; ", "\n"].randomElement(using: &random)!
    }
    let last = names.map { ["", "x", "2", "y ", "+"].randomElement(using: &random)! + $0 }
    return text + last.joined(separator: " ") + "+" + formula(levels: 3)
  }

  private static let functions = [
    "abs", "acos", "asin", "atan", "cos", "cosh", "exp", "log", "sin", "sinh", "sqrt", "tan",
    "tanh", "√", "ln", "log10", "log2", "sign", "floor", "round", "sin²", "cos^2",
  ]

  private mutating func operand() -> String {
    switch Int.random(in: 0..<8, using: &random) {
    case 0..<3: "x"
    case 3..<5: "y"
    case 5: ["pi", "e", "π"].randomElement(using: &random)!
    case 6: "\(Int.random(in: 0...9, using: &random))"
    default: "\(Double.random(in: 0...1e6, using: &random))"
    }
  }

  /// With a few characters taken out, doubled, or put in.
  private mutating func mutated(_ text: String) -> String {
    var characters = Array(text)
    for _ in 0..<Int.random(in: 1...3, using: &random) where !characters.isEmpty {
      let index = characters.indices.randomElement(using: &random)!
      switch Int.random(in: 0..<3, using: &random) {
      case 0: characters.remove(at: index)
      case 1: characters.insert(characters[index], at: index)
      default: characters.insert(contentsOf: Self.words.randomElement(using: &random)!, at: index)
      }
    }
    return String(characters)
  }

  private mutating func bytes() -> String {
    let count = Int.random(in: 0...40, using: &random)
    let bytes = (0..<count).map { _ in UInt8.random(in: .min ... .max, using: &random) }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// One word over and over, near the limits and beyond them.
  private mutating func tower() -> String {
    let word = [
      "(", "-", "x+", "x*y-", "|", "sin ", "if(x<1,", "sum(i,1,2,", "not ", "x", "u=1;", "√(", "x^",
      "x*", "sin(", "min(x,", "x-(", "1", " ", "y\u{301}", "²",
    ]
    .randomElement(using: &random)!
    let count = [120, 127, 128, 129, 5000, 20_000].randomElement(using: &random)!
    let closing = String(repeating: ")", count: Bool.random(using: &random) ? count : 0)
    return String(repeating: word, count: count) + "x" + (word.last == "(" ? closing : "")
  }
}
