/// x and y, the letters of a loss, as quantities: numbers, dual numbers, jets.
public struct Coordinates<Q: Quantity>: Page {
  @usableFromInline let x: Q
  @usableFromInline let y: Q

  @inlinable @inline(__always) public init(x: Q, y: Q) {
    self.x = x
    self.y = y
  }

  @inlinable @inline(__always) public func value(at place: Place) -> Q {
    if case .value(0) = place { x } else { y }
  }
}

extension Formula {
  /// The formula's value at points.
  @inlinable @inline(__always) public func value<S: Lanes>(x: S, y: S) -> S {
    value(in: Coordinates(x: x, y: y))
  }

  /// The formula's value and gradient at points, by forward differentiation.
  @inlinable @inline(__always) public func dual<S: Lanes>(x: S, y: S) -> Dual<S> {
    let (zero, one) = (S(constant: 0), S(constant: 1))
    return value(
      in: Coordinates(x: Dual(x, x: one, y: zero), y: Dual(y, x: zero, y: one)))
  }

  /// The formula's value, gradient and Hessian at points, by forward differentiation.
  @inlinable @inline(__always) public func jet<S: Lanes>(x: S, y: S) -> Jet<S> {
    value(
      in: Coordinates(x: Jet(variable: x, x: 1, y: 0), y: Jet(variable: y, x: 0, y: 1)))
  }
}
