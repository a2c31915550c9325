/// A sum of formulas of one form, added from the first to the last; 0 where there are none.
public struct Sum<Term: Formula>: Formula {
  @usableFromInline let terms: [Term]

  @inlinable public init(_ terms: [Term]) { self.terms = terms }

  @inlinable public func value<P: Page>(in page: borrowing P) -> P.Value {
    guard let first = terms.first else { return P.Value(constant: 0) }
    var sum = first.value(in: page)
    for term in terms.dropFirst() { sum = sum + term.value(in: page) }
    return sum
  }

  public var tree: Tree {
    guard let first = terms.first else { return .number(0) }
    return .series(first.tree, terms.dropFirst().map { Link(.plus, $0.tree) })
  }
}
