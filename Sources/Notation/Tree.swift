/// A formula with its types erased: what is typeset, substituted and checked, and what a formula
/// that a user types is parsed into. It computes too, slower.
public indirect enum Tree: Sendable {
  public enum Sign: String, Sendable {
    case plus = "+"
    case minus = "-"
    case times = "*"
    case elementwise = "⊙"
    case over = "/"
  }

  case number(Double)
  /// A named constant: π, e.
  case constant(String, Double)
  case letter(String, Place)
  case negative(Tree)
  case binary(Sign, Tree, Tree)
  case root(Tree)
  /// A matrix, by its letter, times a vector.
  case product(String, Place, Tree)
  case power(Tree, Tree)
  case call(any Elementary.Type, Tree)
  case callOfTwo(any Bivariate.Type, Tree, Tree)
  /// What only the algorithm's surroundings can compute: ∇J(θ), ∇²J(θ), the inverse of a matrix.
  case oracle(String, Tree)

  /// The parts directly below.
  public var children: [Tree] {
    switch self {
    case .number, .constant, .letter: []
    case .negative(let a), .root(let a), .call(_, let a), .oracle(_, let a): [a]
    case .product(let letter, let place, let a): [.letter(letter, place), a]
    case .binary(_, let a, let b), .power(let a, let b), .callOfTwo(_, let a, let b): [a, b]
    }
  }

  /// The places of all letters that it reads, in the order of writing.
  public var places: [Place] {
    if case .letter(_, let place) = self { return [place] }
    return children.flatMap(\.places)
  }
}

extension Tree: Formula {
  public var tree: Tree { self }

  public func value<P: Page>(in page: borrowing P) -> P.Value {
    switch self {
    case .number(let number), .constant(_, let number): return P.Value(constant: number)
    case .letter(_, let place): return page.value(at: place)
    case .negative(let a): return -a.value(in: page)
    case .binary(let sign, let a, let b):
      return sign.apply(a.value(in: page), b.value(in: page))
    case .root(let a): return a.value(in: page).root
    case .power(.letter(_, let place), .letter(_, .time)): return page.power(at: place)
    case .power(let a, let b): return Tree.power(a.value(in: page), b, in: page)
    case .call(let function, let a): return a.value(in: page).applying(function)
    case .callOfTwo(let function, let a, let b):
      return a.value(in: page).applying(function, with: b.value(in: page))
    case .product(_, let place, let a):
      return page.product(of: place, with: a.value(in: page))
    case .oracle: preconditionFailure("an oracle's value is not computed from a page")
    }
  }

  private static func power<P: Page>(_ base: P.Value, _ b: Tree, in page: borrowing P) -> P.Value {
    guard let exponent = b.number else {
      return base.applying(GeneralPower.self, with: b.value(in: page))
    }
    if exponent == exponent.rounded(), Swift.abs(exponent) <= 64 {
      return wholePower(base, Int(exponent))
    }
    return base.applying(ConstantPower.self, with: P.Value(constant: exponent))
  }

  /// The number that it is without any letter, if there is none in it.
  public var number: Double? {
    places.isEmpty ? value(in: Blank()) : nil
  }
}

extension Tree.Sign {
  @inlinable func apply<Q: Quantity>(_ a: Q, _ b: Q) -> Q {
    switch self {
    case .plus: a + b
    case .minus: a - b
    case .times, .elementwise: a * b
    case .over: a / b
    }
  }
}

/// A page without letters.
private struct Blank: Page {
  func value(at place: Place) -> Double { .nan }
}
