extension Tree {
  /// The formula as it is printed: `(1 − x)² + 100 (y − x²)²`. A loss's formula that is read again in
  /// this form has the same values.
  public var typeset: String { typeset { letter, _ in letter } }

  /// The formula as it is printed, each letter replaced by what `letter` gives for it: its value.
  public func typeset(letter: @escaping (String, Place) -> String) -> String {
    Typesetter(letter: letter, hasNames: hasNames).text(self)
  }
}

struct Typesetter {
  let letter: (String, Place) -> String
  /// Whether the formula names things itself. Then letters beside one another have a blank between
  /// them: they might make up a name.
  let hasNames: Bool

  func text(_ tree: Tree) -> String {
    // Each form has a function of its own: the deepest formulas need the least stack so.
    switch tree {
    case .number(let number): Self.text(number)
    case .constant(let name, _), .named(let name, _): name
    case .letter(let name, let place): letter(name, place)
    case .negative(let a): negative(a)
    case .binary(let sign, let a, let b): series(a, [Link(sign, b)])
    case .series(let a, let links): series(a, links)
    case .root(let a), .call(is SquareRoot.Type, let a): prefixed("√", a)
    case .power(let a, let b): power(a, b)
    case .product(let matrix, let place, let a): prefixed(letter(matrix, place) + " ", a)
    case .call(is Positive.Type, let a): enclosed("[", a, " > 0]")
    case .call(is AbsoluteValue.Type, let a): enclosed("|", a, "|")
    case .call(is Negation.Type, let a): prefixed("not ", a, within: .negation)
    case .call(let function, let a): enclosed(function.name + "(", a, ")")
    case .callOfTwo(let relation as any Relation.Type, let a, let b): condition(relation, a, b)
    case .callOfTwo(let function, _, _): call(function.name, tree.arguments)
    case .choice(let condition, let a, let b): call("if", [condition, a, b])
    case .sum(let index, let span, let term): sum(index, span, term)
    case .parts(let definitions, let body): parts(definitions, body)
    case .oracle(.inverse, let a): inverse(a)
    case .oracle(let question, let a): enclosed(question.rawValue + "(", a, ")")
    }
  }

  private func prefixed(_ sign: String, _ a: Tree, within outer: Precedence = .atom) -> String {
    sign + text(a, within: outer)
  }

  private func enclosed(_ opening: String, _ a: Tree, _ closing: String) -> String {
    opening + text(a) + closing
  }

  private func power(_ a: Tree, _ b: Tree) -> String { text(a, within: .atom) + superscript(b) }

  private func inverse(_ a: Tree) -> String { text(a, within: .atom) + "⁻¹" }

  private func call(_ name: String, _ arguments: [Tree]) -> String {
    var call = name
    for argument in arguments { call += (call == name ? "(" : ", ") + text(argument) }
    return call + ")"
  }

  private func sum(_ index: String, _ span: IndexRange, _ term: Tree) -> String {
    let (first, last) = (Self.text(Double(span.first)), Self.text(Double(span.last)))
    return "sum(\(index), \(first), \(last), " + text(term) + ")"
  }

  private func parts(_ definitions: [Definition], _ body: Tree) -> String {
    definitions.map { "\($0.name) = \(text($0.value)); " }.joined() + text(body)
  }

  /// −xy would be the product of −x and y.
  private func negative(_ a: Tree) -> String {
    switch a {
    case .binary(.times, _, _), .binary(.over, _, _), .series: "−(" + text(a) + ")"
    default: "−" + text(a, within: .product)
    }
  }

  private func condition(_ relation: any Relation.Type, _ a: Tree, _ b: Tree) -> String {
    let own = relation.precedence
    let left = own == .comparison ? Precedence.sum : own
    let right = Precedence(rawValue: own.rawValue + 1) ?? .atom
    return text(a, within: left) + " " + relation.sign + " " + text(b, within: right)
  }

  func text(_ tree: Tree, within outer: Precedence) -> String {
    enclosed(text(tree), of: tree, within: outer)
  }

  private func enclosed(_ inner: String, of tree: Tree, within outer: Precedence) -> String {
    precedence(tree, inner) < outer ? "(" + inner + ")" : inner
  }

  func precedence(_ tree: Tree, _ text: String) -> Precedence {
    switch tree {
    case .binary(let sign, _, _): precedence(sign, text)
    case .series(_, let links): links.first.map { precedence($0.sign, text) } ?? .atom
    case .product: text.hasPrefix("−") ? .negative : .product
    case .negative: .negative
    case .power, .oracle(.inverse, _): .power
    case .root, .call(is SquareRoot.Type, _): .sign
    case .number(let number): number.sign == .minus ? .negative : .atom
    case .letter: text.hasPrefix("−") || text.hasPrefix("-") ? .negative : .atom
    case .call(is Negation.Type, _): .negation
    case .callOfTwo(let relation as any Relation.Type, _, _): relation.precedence
    case .parts: .parts
    case .constant, .named, .call, .callOfTwo, .oracle, .choice, .sum: .atom
    }
  }

  private func precedence(_ sign: Tree.Sign, _ text: String) -> Precedence {
    if sign == .plus || sign == .minus { return .sum }
    return text.hasPrefix("−") ? .negative : .product
  }

  private func superscript(_ tree: Tree) -> String {
    let plain = text(tree)
    let raised = plain.compactMap { hasNames && $0 == "t" ? nil : Self.superscripts[$0] }
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
