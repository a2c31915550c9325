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
    let one = Slope(S(constant: 1))
    return value(in: Coordinates(x: Dual(x, one, .nothing), y: Dual(y, .nothing, one)))
  }

  /// The formula's value, gradient and Hessian at points, by forward differentiation.
  @inlinable @inline(__always) public func jet<S: Lanes>(x: S, y: S) -> Jet<S> {
    let one = Slope(S(constant: 1))
    return value(
      in: Coordinates(
        x: Jet(x, one, .nothing, .nothing, .nothing, .nothing),
        y: Jet(y, .nothing, one, .nothing, .nothing, .nothing)))
  }
}
