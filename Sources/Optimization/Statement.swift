public import Notation

/// What a line of an algorithm does to the page.
public protocol Statement: Sendable {
  func execute<O: Oracle>(on page: inout Worksheet<O.Value>, _ oracle: O)
  /// The letter that it sets, as printed.
  var target: String { get }
  /// The place that it sets.
  var place: Place { get }
  /// What it is set to.
  var tree: Tree { get }
}

/// A letter gets a formula's value.
public struct Assignment<L: Letter, F: Formula>: Statement {
  @usableFromInline let formula: F

  @inlinable init(_ formula: F) { self.formula = formula }

  @inlinable @inline(__always) public func execute<O: Oracle>(
    on page: inout Worksheet<O.Value>, _ oracle: O
  ) {
    guard case .value(let index) = L.place else { preconditionFailure("not a value's letter") }
    page.values[index] = formula.value(in: page)
  }

  public var target: String { L.spelling }
  public var place: Place { L.place }
  public var tree: Tree { formula.tree }
}

/// A letter gets the gradient of the objective at a point.
public struct GradientAssignment<L: Letter, F: Formula>: Statement {
  @usableFromInline let gradient: Gradient<F>

  @inlinable init(_ gradient: Gradient<F>) { self.gradient = gradient }

  @inlinable @inline(__always) public func execute<O: Oracle>(
    on page: inout Worksheet<O.Value>, _ oracle: O
  ) {
    guard case .value(let index) = L.place else { preconditionFailure("not a value's letter") }
    page.values[index] = oracle.gradient(gradient.point.value(in: page), page.iteration)
  }

  public var target: String { L.spelling }
  public var place: Place { L.place }
  public var tree: Tree { .oracle(.gradient, gradient.point.tree) }
}

/// A letter gets the Hessian of the objective at a point.
public struct HessianAssignment<L: Letter, F: Formula>: Statement {
  @usableFromInline let hessian: Hessian<F>

  @inlinable init(_ hessian: Hessian<F>) { self.hessian = hessian }

  @inlinable @inline(__always) public func execute<O: Oracle>(
    on page: inout Worksheet<O.Value>, _ oracle: O
  ) {
    guard case .matrix(let index) = L.place else { preconditionFailure("not a matrix's letter") }
    page.matrices[index] = oracle.hessian(hessian.point.value(in: page), page.iteration)
  }

  public var target: String { L.spelling }
  public var place: Place { L.place }
  public var tree: Tree { .oracle(.hessian, hessian.point.tree) }
}
