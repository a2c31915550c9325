extension Tree {
  /// A loss's formula in ASCII, as it is typed: `(1-x)^2+100*(y-x^2)^2`. Read again, it gives a tree
  /// with the same values.
  public var expression: String {
    switch self {
    case .number(let number): Self.text(number)
    case .constant(let name, _), .letter(let name, _): Transliteration.ascii(name)
    case .negative(let a): "-" + a.expression(above: .product)
    case .binary(let sign, let a, let b): Self.text(sign, a, b)
    case .power(let a, let b): a.expression(above: .power) + "^" + b.expression(above: .product)
    case .root(let a): SquareRoot.name + "(" + a.expression + ")"
    case .call(let function, let a): function.name + "(" + a.expression + ")"
    case .callOfTwo(let function, let a, let b):
      function.name + "(" + a.expression + "," + b.expression + ")"
    case .product(let matrix, _, let a):
      Transliteration.ascii(matrix) + "*" + a.expression(above: .product)
    case .oracle(let name, let a): Transliteration.ascii(name) + "(" + a.expression + ")"
    }
  }

  private static func text(_ sign: Sign, _ a: Tree, _ b: Tree) -> String {
    switch sign {
    case .plus, .minus:
      a.expression(above: .nothing) + sign.rawValue + b.expression(above: .negative)
    case .times, .elementwise: a.expression(above: .sum) + "*" + b.expression(above: .product)
    case .over: a.expression(above: .sum) + "/" + b.expression(above: .product)
    }
  }

  /// In parentheses unless it binds more tightly than `outer`.
  private func expression(above outer: Tightness) -> String {
    tightness > outer ? expression : "(" + expression + ")"
  }

  /// How tightly the typed form binds its operands.
  private enum Tightness: Int, Comparable {
    case nothing, sum, negative, product, power, atom

    static func < (a: Tightness, b: Tightness) -> Bool { a.rawValue < b.rawValue }
  }

  private var tightness: Tightness {
    switch self {
    case .binary(.plus, _, _), .binary(.minus, _, _): .sum
    case .binary, .product: .product
    case .negative: .negative
    case .number(let number) where number.sign == .minus: .negative
    case .power: .power
    default: .atom
    }
  }

  private static func text(_ number: Double) -> String {
    guard number.isFinite else { return number.isNaN ? "(0/0)" : number < 0 ? "(-1/0)" : "(1/0)" }
    let text = "\(number)"
    return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
  }
}
