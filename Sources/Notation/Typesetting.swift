extension Tree {
  /// The formula as it is printed: `(1 − x)² + 100 (y − x²)²`.
  public var typeset: String { typeset { letter, _ in letter } }

  /// The formula as it is printed, each letter replaced by what `letter` gives for it: its value.
  public func typeset(letter: @escaping (String, Place) -> String) -> String {
    Typesetter(letter: letter).text(self)
  }
}

/// How tightly a part of a formula binds; a looser part inside of a tighter one gets parentheses.
private enum Binding: Int, Comparable {
  case sum, negative, product, sign, power, atom

  static func < (a: Binding, b: Binding) -> Bool { a.rawValue < b.rawValue }
}

private struct Typesetter {
  let letter: (String, Place) -> String

  func text(_ tree: Tree) -> String {
    switch tree {
    case .number(let number): Self.text(number)
    case .constant(let name, _): name
    case .letter(let name, let place): letter(name, place)
    case .negative(let a): "−" + text(a, within: .product)
    case .binary(let sign, let a, let b): text(sign, a, b)
    case .root(let a), .call(is SquareRoot.Type, let a): "√" + text(a, within: .atom)
    case .power(let a, let b): text(a, within: .atom) + superscript(b)
    case .product(let matrix, let place, let a):
      letter(matrix, place) + " " + text(a, within: .atom)
    case .call(is Positive.Type, let a): "[" + text(a) + " > 0]"
    case .call(is AbsoluteValue.Type, let a): "|" + text(a) + "|"
    case .call(let function, let a): function.name + "(" + text(a) + ")"
    case .callOfTwo(let function, let a, let b):
      function.name + "(" + text(a) + ", " + text(b) + ")"
    case .oracle("inverse", let a): text(a, within: .atom) + "⁻¹"
    case .oracle(let name, let a): name + "(" + text(a) + ")"
    }
  }

  private func text(_ sign: Tree.Sign, _ a: Tree, _ b: Tree) -> String {
    switch sign {
    case .plus: text(a, within: .sum) + " + " + text(b, within: .product)
    case .minus: text(a, within: .sum) + " − " + text(b, within: .product)
    case .elementwise: text(a, within: .negative) + " ⊙ " + text(b, within: .sign)
    case .over: text(a, within: .negative) + " / " + text(b, within: .sign)
    case .times: juxtaposed(factor(a), text(b, within: .sign))
    }
  }

  /// The left factor of a product without a sign; a quotient would seem to go on: `(x / y) z`.
  private func factor(_ tree: Tree) -> String {
    switch tree {
    case .binary(.over, _, _), .negative(.binary(.over, _, _)): "(" + text(tree) + ")"
    default: text(tree, within: .negative)
    }
  }

  /// `2x` and `xy`, but `2 cos(x)`, `x (y + 1)` and, of two numbers, `2 · 3`.
  private func juxtaposed(_ a: String, _ b: String) -> String {
    guard let last = a.last, let first = b.first else { return a + b }
    if first.isNumber { return a + " · " + b }
    let isLetter = b.count == 1 || !b.dropFirst().first!.isLetter || b.first == "π"
    return first.isLetter && isLetter && last != ")" && last != "]" ? a + b : a + " " + b
  }

  private func text(_ tree: Tree, within outer: Binding) -> String {
    enclosed(text(tree), of: tree, within: outer)
  }

  private func enclosed(_ inner: String, of tree: Tree, within outer: Binding) -> String {
    binding(tree, inner) < outer ? "(" + inner + ")" : inner
  }

  private func binding(_ tree: Tree, _ text: String) -> Binding {
    switch tree {
    case .binary(.plus, _, _), .binary(.minus, _, _): .sum
    case .binary, .product: text.hasPrefix("−") ? .negative : .product
    case .negative: .negative
    case .power, .oracle("inverse", _): .power
    case .root, .call(is SquareRoot.Type, _): .sign
    case .number(let number): number < 0 ? .negative : .atom
    case .letter: text.hasPrefix("−") || text.hasPrefix("-") ? .negative : .atom
    case .constant, .call, .callOfTwo, .oracle: .atom
    }
  }

  private func superscript(_ tree: Tree) -> String {
    let plain = text(tree)
    let raised = plain.compactMap { Self.superscripts[$0] }
    if raised.count == plain.count { return String(raised) }
    return "^" + enclosed(plain, of: tree, within: .atom)
  }

  private static let superscripts: [Character: Character] = [
    "0": "⁰", "1": "¹", "2": "²", "3": "³", "4": "⁴", "5": "⁵", "6": "⁶", "7": "⁷", "8": "⁸",
    "9": "⁹", "−": "⁻", "t": "ᵗ",
  ]

  private static func text(_ number: Double) -> String {
    let text = "\(number)"
    let short = text.hasSuffix(".0") ? String(text.dropLast(2)) : shortened(text)
    return short.hasPrefix("-") ? "−" + short.dropFirst() : short
  }

  /// `1e-6` for Swift's `1e-06`.
  private static func shortened(_ number: String) -> String {
    let parts = number.split(separator: "e")
    guard parts.count == 2, let exponent = Int(parts[1]) else { return number }
    return parts[0] + "e\(exponent)"
  }
}
