public import Notation

/// A formula whose value is a symmetric matrix.
public protocol MatrixFormula: Sendable {
  func matrix<Q>(in page: borrowing Worksheet<Q>) -> Symmetric<Q>
  var tree: Tree { get }
}

extension MatrixSymbol: MatrixFormula {
  @inlinable @inline(__always) public func matrix<Q>(
    in page: borrowing Worksheet<Q>
  ) -> Symmetric<Q> {
    guard case .matrix(let index) = L.place else { preconditionFailure("not a matrix's letter") }
    return page.matrices[index]
  }

  public var tree: Tree { .letter(L.spelling, L.place) }
}

/// The inverse of a matrix, not finite where the matrix is singular.
public struct Inverse<M: MatrixFormula>: MatrixFormula {
  @usableFromInline let a: M

  @inlinable init(_ a: M) { self.a = a }

  @inlinable @inline(__always) public func matrix<Q>(
    in page: borrowing Worksheet<Q>
  ) -> Symmetric<Q> { a.matrix(in: page).inverse }

  public var tree: Tree { .oracle(.inverse, a.tree) }
}

@inlinable public func inverse<M: MatrixFormula>(_ a: M) -> Inverse<M> { .init(a) }

/// The identity matrix.
public struct Identity: Sendable {
  @inlinable public init() {}

  @inlinable public static func * <F: Formula>(factor: F, a: Self) -> ScaledIdentity<F> {
    .init(factor: factor)
  }
}

/// A multiple of the identity matrix.
public struct ScaledIdentity<F: Formula>: Sendable {
  @usableFromInline let factor: F
  @inlinable init(factor: F) { self.factor = factor }
}

/// A matrix plus a multiple of the identity.
public struct Regularized<L: Letter, F: Formula>: MatrixFormula {
  @usableFromInline let matrix: MatrixSymbol<L>
  @usableFromInline let factor: F

  @inlinable init(_ matrix: MatrixSymbol<L>, factor: F) {
    self.matrix = matrix
    self.factor = factor
  }

  @inlinable @inline(__always) public func matrix<Q>(
    in page: borrowing Worksheet<Q>
  ) -> Symmetric<Q> { matrix.matrix(in: page) + factor.value(in: page) }

  public var tree: Tree {
    .binary(.plus, matrix.tree, .binary(.times, factor.tree, .constant("I", 1)))
  }
}

extension MatrixSymbol {
  @inlinable public static func + <F: Formula>(
    a: Self, identity: ScaledIdentity<F>
  ) -> Regularized<L, F> { .init(a, factor: identity.factor) }
}

/// A matrix's letter gets a matrix's value.
public struct MatrixAssignment<L: Letter, M: MatrixFormula>: Statement {
  @usableFromInline let formula: M

  @inlinable init(_ formula: M) { self.formula = formula }

  @inlinable @inline(__always) public func execute<O: Oracle>(
    on page: inout Worksheet<O.Value>, _ oracle: O
  ) {
    guard case .matrix(let index) = L.place else { preconditionFailure("not a matrix's letter") }
    page.matrices[index] = formula.matrix(in: page)
  }

  public var target: String { L.spelling }
  public var place: Place { L.place }
  public var tree: Tree { formula.tree }
}
