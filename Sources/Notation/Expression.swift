extension Tree {
  /// A loss's formula in ASCII, as it is typed: `(1-x)^2+100*(y-x^2)^2`. Read again, it gives a tree
  /// with the same values.
  public var expression: String {
    // Each form has a function of its own: the deepest formulas need the least stack so.
    switch self {
    case .number(let number): Self.text(number)
    case .constant(let name, _), .letter(let name, _), .named(let name, _):
      Transliteration.ascii(name)
    case .negative(let a): Self.prefixed("-", a, above: .product)
    case .binary(let sign, let a, let b): Self.text(a, sign, b)
    case .series(let a, let links): Self.text(a, links)
    case .power(let a, let b): Self.power(a, b)
    case .root(let a): Self.call(SquareRoot.name, a)
    case .call(is Negation.Type, let a): Self.prefixed("not ", a, above: .conjunction)
    case .call(let function, let a): Self.call(function.name, a)
    case .callOfTwo(let relation as any Relation.Type, let a, let b): Self.relation(relation, a, b)
    case .callOfTwo(let function, _, _): Self.call(function.name, arguments)
    case .choice(let condition, let a, let b): Self.call("if", [condition, a, b])
    case .sum(let index, let span, let term): Self.sum(index, span, term)
    case .parts(let definitions, let body): Self.parts(definitions, body)
    case .product(let matrix, _, let a):
      Self.prefixed(Transliteration.ascii(matrix) + "*", a, above: .product)
    case .oracle(let question, let a): Self.call(Transliteration.ascii(question.rawValue), a)
    }
  }

  private static func prefixed(_ sign: String, _ a: Tree, above outer: Tightness) -> String {
    sign + a.expression(above: outer)
  }

  private static func power(_ a: Tree, _ b: Tree) -> String {
    a.expression(above: .power) + "^" + b.expression(above: .product)
  }

  private static func relation(_ relation: any Relation.Type, _ a: Tree, _ b: Tree) -> String {
    let (own, looser) = (relation.tightness, relation.looser)
    return a.expression(above: looser) + relation.spaced + b.expression(above: own)
  }

  private static func sum(_ index: String, _ span: IndexRange, _ term: Tree) -> String {
    "sum(\(Transliteration.ascii(index)),\(span.first),\(span.last)," + term.expression + ")"
  }

  private static func parts(_ definitions: [Definition], _ body: Tree) -> String {
    definitions.map { Transliteration.ascii($0.name) + "=" + $0.value.expression + ";" }.joined()
      + body.expression
  }

  /// The arguments of a function of two; max(max(x, y), 1) is printed with three.
  var arguments: [Tree] {
    guard case .callOfTwo(let function, let a, let b) = self else { return [] }
    guard function is any Extremum.Type, case .callOfTwo(let inner, _, _) = a, inner == function
    else { return [a, b] }
    return a.arguments + [b]
  }

  private static func call(_ name: String, _ argument: Tree) -> String {
    name + "(" + argument.expression + ")"
  }

  private static func call(_ name: String, _ arguments: [Tree]) -> String {
    var text = name
    for argument in arguments { text += (text == name ? "(" : ",") + argument.expression }
    return text + ")"
  }

  private static func text(_ a: Tree, _ sign: Sign, _ b: Tree) -> String {
    a.expression(above: sign.looser) + sign.ascii + b.expression(above: sign.tighter)
  }

  private static func text(_ a: Tree, _ links: [Link]) -> String {
    guard let first = links.first?.sign else { return a.expression }
    var text = a.expression(above: first.looser)
    for link in links { text += link.sign.ascii + link.operand.expression(above: first.tighter) }
    return text
  }

  /// In parentheses unless it binds more tightly than `outer`.
  private func expression(above outer: Tightness) -> String {
    tightness > outer ? expression : "(" + expression + ")"
  }

  private var tightness: Tightness {
    switch self {
    case .binary(let sign, _, _): sign.tightness
    case .series(_, let links): links.first?.sign.tightness ?? .atom
    case .product: .product
    case .negative: .negative
    case .number(let number) where number.sign == .minus: .negative
    case .power: .power
    case .call(is Negation.Type, _): .negation
    case .callOfTwo(let relation as any Relation.Type, _, _): relation.tightness
    case .parts: .nothing
    default: .atom
    }
  }

  private static func text(_ number: Double) -> String {
    guard number.isFinite else { return number.isNaN ? "(0/0)" : number < 0 ? "(-1/0)" : "(1/0)" }
    let text = "\(number)"
    return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
  }
}

/// How tightly the typed form binds its operands.
private enum Tightness: Int, Comparable {
  case nothing, disjunction, conjunction, negation, comparison, sum, negative, product, power, atom

  static func < (a: Tightness, b: Tightness) -> Bool { a.rawValue < b.rawValue }
}

extension Tree.Sign {
  fileprivate var isOfSums: Bool { self == .plus || self == .minus }
  fileprivate var tightness: Tightness { isOfSums ? .sum : .product }
  /// What its left and its right operand bind more tightly than.
  fileprivate var looser: Tightness { isOfSums ? .comparison : .sum }
  fileprivate var tighter: Tightness { isOfSums ? .negative : .product }
  fileprivate var ascii: String { self == .elementwise ? "*" : rawValue }
}

extension Relation {
  fileprivate static var tightness: Tightness {
    if self == Disjunction.self { return .disjunction }
    return self == Conjunction.self ? .conjunction : .comparison
  }

  /// What its left operand binds more tightly than; on the left it may be one of its kind.
  fileprivate static var looser: Tightness {
    tightness == .comparison ? .comparison : Tightness(rawValue: tightness.rawValue - 1)!
  }

  fileprivate static var spaced: String { tightness == .comparison ? ascii : " " + ascii + " " }
}
