public import Notation

/// t ← t + 1, which also moves the running powers on.
public struct TimeStep<T: Letter>: Statement {
  @usableFromInline let formula: Binary<Add, Symbol<T>, Int>

  @inlinable init(_ formula: Binary<Add, Symbol<T>, Int>) { self.formula = formula }

  @inlinable @inline(__always) public func execute<O: Oracle>(
    on page: inout Worksheet<O.Value>, _ oracle: O
  ) { page.advanceTime() }

  public var target: String { T.spelling }
  public var place: Place { T.place }
  public var tree: Tree { formula.tree }
}
