/// A value with its gradient in x and y: forward differentiation of first order.
public struct Dual<S: Lanes>: Quantity {
  public let value: S
  @usableFromInline let dx, dy: Slope<S>

  @inlinable @inline(__always) init(_ value: S, _ dx: Slope<S>, _ dy: Slope<S>) {
    self.value = value
    self.dx = dx
    self.dy = dy
  }

  @inlinable @inline(__always) public init(constant: Double) {
    self.init(S(constant: constant), .nothing, .nothing)
  }

  /// A value and its derivatives that are computed otherwise.
  @inlinable @inline(__always) public init(value: S, x: S, y: S) {
    self.init(value, Slope(x), Slope(y))
  }

  /// The derivatives.
  @inlinable @inline(__always) public var x: S { dx.number }
  @inlinable @inline(__always) public var y: S { dy.number }

  @inlinable @inline(__always) public static func + (a: Self, b: Self) -> Self {
    Self(a.value + b.value, a.dx + b.dx, a.dy + b.dy)
  }

  @inlinable @inline(__always) public static func - (a: Self, b: Self) -> Self {
    Self(a.value - b.value, a.dx - b.dx, a.dy - b.dy)
  }

  @inlinable @inline(__always) public static func * (a: Self, b: Self) -> Self {
    Self(
      a.value * b.value, a.value * b.dx + b.value * a.dx, a.value * b.dy + b.value * a.dy)
  }

  @inlinable @inline(__always) public static func / (a: Self, b: Self) -> Self {
    let quotient = a.value / b.value
    return Self(
      quotient, (a.dx - quotient * b.dx) / b.value, (a.dy - quotient * b.dy) / b.value)
  }

  @inlinable @inline(__always) public static prefix func - (a: Self) -> Self {
    Self(-a.value, -a.dx, -a.dy)
  }

  @inlinable public var root: Self { applying(SquareRoot.self) }

  @inlinable public func applying<F: Elementary>(_ function: F.Type) -> Self {
    let (f, slope) = F.slope(value)
    return Self(f, slope * dx, slope * dy)
  }

  @inlinable public func applying<F: Bivariate>(_ function: F.Type, with other: Self) -> Self {
    let f = F.slopes(value, other.value)
    let result = Self(f.value, f.a * dx + f.b * other.dx, f.a * dy + f.b * other.dy)
    return F.isSelection ? agreeing(with: other, else: result) : result
  }
}
