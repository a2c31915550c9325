/// The second formula where the first, a condition, holds; else the third. Both are computed.
public struct Choice<C: Formula, A: Formula, B: Formula>: Formula {
  @usableFromInline let condition: C
  @usableFromInline let a: A
  @usableFromInline let b: B

  @inlinable public init(_ condition: C, _ a: A, _ b: B) {
    self.condition = condition
    self.a = a
    self.b = b
  }

  @inlinable @inline(__always) public func value<P: Page>(in page: borrowing P) -> P.Value {
    .choose(condition.value(in: page), a.value(in: page), b.value(in: page))
  }

  public var tree: Tree { .choice(condition.tree, a.tree, b.tree) }
}
