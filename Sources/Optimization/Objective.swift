public import Notation

/// J, as the algorithms write it; `∇J(θ)` is its gradient.
public struct Objective: Sendable {
  @inlinable public init() {}
  @inlinable public func callAsFunction<F: Formula>(_ point: F) -> Applied<F> { .init(point) }

  public struct Applied<F: Formula>: Sendable {
    @usableFromInline let point: F
    @inlinable init(_ point: F) { self.point = point }
    @inlinable public static prefix func ∇ (a: Self) -> Gradient<F> { Gradient(point: a.point) }
  }
}

/// What stands behind the ∇ of `∇²J(θ)`: the operator ∇ takes the rest of the word.
public struct SquareObjective: Sendable {
  @inlinable public init() {}
  @inlinable public func callAsFunction<F: Formula>(_ point: F) -> Applied<F> { .init(point) }

  public struct Applied<F: Formula>: Sendable {
    @usableFromInline let point: F
    @inlinable init(_ point: F) { self.point = point }
    @inlinable public static prefix func ∇ (a: Self) -> Hessian<F> { Hessian(point: a.point) }
  }
}

/// The gradient of the objective at a point.
public struct Gradient<F: Formula>: Sendable {
  @usableFromInline let point: F
  @inlinable init(point: F) { self.point = point }
}

/// The Hessian of the objective at a point.
public struct Hessian<F: Formula>: Sendable {
  @usableFromInline let point: F
  @inlinable init(point: F) { self.point = point }
}
