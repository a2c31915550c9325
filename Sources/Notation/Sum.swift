/// A sum of one form's formulas, a term for each whole number of a range, added from the first to the last:
/// `sum(i, 1, 4, ix)`. A term is no sum itself.
public struct Sum<Term: Formula>: Formula {
  @usableFromInline let range: ClosedRange<Int>
  @usableFromInline let term: @Sendable (SumIndex) -> Term

  @inlinable public init(
    _ range: ClosedRange<Int>, _ term: @escaping @Sendable (SumIndex) -> Term
  ) {
    self.range = range
    self.term = term
  }

  @inlinable @inline(__always) public func value<P: Page>(in page: borrowing P) -> P.Value {
    var sum = term(SumIndex(range.lowerBound)).value(in: page)
    for index in range.dropFirst() { sum = sum + term(SumIndex(index)).value(in: page) }
    return sum
  }

  public var tree: Tree {
    .sum(
      SumIndex.name, IndexRange(first: range.lowerBound, last: range.upperBound),
      term(SumIndex(range.lowerBound)).tree)
  }
}

/// The index of a sum in one of its terms: a number that is written as a letter.
public struct SumIndex: Formula {
  static let name = "i"
  @usableFromInline let number: Int

  @inlinable init(_ number: Int) { self.number = number }

  @inlinable @inline(__always) public func value<P: Page>(in page: borrowing P) -> P.Value {
    P.Value(constant: Double(number))
  }

  public var tree: Tree { .named(Self.name, .index(0)) }
}
