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

  /// Its value. Whoever asks for many keeps a `Program` instead.
  public func value<P: Page>(in page: borrowing P) -> P.Value {
    Program(self).value(in: page)
  }
}
