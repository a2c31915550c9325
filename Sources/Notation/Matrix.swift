/// A symmetric matrix's letter: H. Matrices are no quantities; only their product with a vector is.
public struct MatrixSymbol<L: Letter>: Sendable {
  @inlinable public init() {}

  @inlinable public static func * <B: Formula>(a: Self, vector: B) -> MatrixProduct<L, B> {
    .init(vector)
  }

  @inlinable public static prefix func - (a: Self) -> NegativeMatrixSymbol<L> { .init() }
}

/// The negative of a matrix's letter; Swift binds the sign before the product.
public struct NegativeMatrixSymbol<L: Letter>: Sendable {
  @inlinable init() {}

  @inlinable public static func * <B: Formula>(
    a: Self, vector: B
  ) -> Negative<MatrixProduct<L, B>> { Negative(MatrixProduct(vector)) }
}

/// A matrix times a vector.
public struct MatrixProduct<L: Letter, B: Formula>: Formula {
  @usableFromInline let vector: B

  @inlinable init(_ vector: B) { self.vector = vector }

  @inlinable @inline(__always) public func value<P: Page>(in page: borrowing P) -> P.Value {
    page.product(of: L.place, with: vector.value(in: page))
  }

  public var tree: Tree { .product(L.spelling, L.place, vector.tree) }
}
