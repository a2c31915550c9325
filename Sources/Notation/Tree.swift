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

  /// What only an algorithm's surroundings can compute.
  public enum Question: String, Sendable {
    case gradient = "∇J"
    case hessian = "∇²J"
    /// Of a matrix.
    case inverse
  }

  case number(Double)
  /// A named constant: π, e.
  case constant(String, Double)
  case letter(String, Place)
  /// A name that the formula itself gives a meaning: a part, the index of a sum.
  case named(String, Local)
  case negative(Tree)
  case binary(Sign, Tree, Tree)
  /// Several operations of one rank, executed from the left: a − b + c. However long it is, it is no
  /// deeper than one of them.
  case series(Tree, [Link])
  case root(Tree)
  /// A matrix, by its letter, times a vector.
  case product(String, Place, Tree)
  case power(Tree, Tree)
  case call(any Elementary.Type, Tree)
  case callOfTwo(any Bivariate.Type, Tree, Tree)
  /// The second where the first, a condition, holds; else the third.
  case choice(Tree, Tree, Tree)
  /// A sum over an index, its terms added from the first to the last; 0 where there are none.
  case sum(String, IndexRange, Tree)
  /// Parts with names, each of which may read those before it, and the formula that reads them. It
  /// stands outermost.
  case parts([Definition], Tree)
  /// ∇J(θ), ∇²J(θ), the inverse of a matrix.
  case oracle(Question, Tree)

  /// The parts directly below.
  public var children: [Tree] {
    switch self {
    case .number, .constant, .letter, .named: []
    case .negative(let a), .root(let a), .call(_, let a), .oracle(_, let a), .sum(_, _, let a): [a]
    case .product(let letter, let place, let a): [.letter(letter, place), a]
    case .binary(_, let a, let b), .power(let a, let b), .callOfTwo(_, let a, let b): [a, b]
    case .series(let a, let links): [a] + links.map(\.operand)
    case .choice(let condition, let a, let b): [condition, a, b]
    case .parts(let definitions, let body): definitions.map(\.value) + [body]
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
