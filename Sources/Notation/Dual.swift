/// A value with its gradient in x and y: forward differentiation of first order.
public struct Dual<S: Lanes>: Quantity {
  public var value: S
  public var x: S
  public var y: S

  @inlinable @inline(__always) public init(_ value: S, x: S, y: S) {
    self.value = value
    self.x = x
    self.y = y
  }

  @inlinable @inline(__always) public init(constant: Double) {
    self.init(S(constant: constant), x: S(constant: 0), y: S(constant: 0))
  }

  @inlinable @inline(__always) public static func + (a: Self, b: Self) -> Self {
    Self(a.value + b.value, x: a.x + b.x, y: a.y + b.y)
  }

  @inlinable @inline(__always) public static func - (a: Self, b: Self) -> Self {
    Self(a.value - b.value, x: a.x - b.x, y: a.y - b.y)
  }

  @inlinable @inline(__always) public static func * (a: Self, b: Self) -> Self {
    Self(
      a.value * b.value, x: a.value * b.x + b.value * a.x, y: a.value * b.y + b.value * a.y)
  }

  @inlinable @inline(__always) public static func / (a: Self, b: Self) -> Self {
    let quotient = a.value / b.value
    return Self(
      quotient, x: (a.x - quotient * b.x) / b.value, y: (a.y - quotient * b.y) / b.value)
  }

  @inlinable @inline(__always) public static prefix func - (a: Self) -> Self {
    Self(-a.value, x: -a.x, y: -a.y)
  }

  @inlinable @inline(__always) public func scaled(by factor: Double) -> Self {
    let factor = S(constant: factor)
    return Self(factor * value, x: factor * x, y: factor * y)
  }

  @inlinable public var root: Self { applying(SquareRoot.self) }

  @inlinable public func applying<F: Elementary>(_ function: F.Type) -> Self {
    let (f, slope) = F.slope(value)
    return Self(f, x: slope * x, y: slope * y)
  }

  @inlinable public func applying<F: Bivariate>(_ function: F.Type, with other: Self) -> Self {
    let f = F.slopes(value, other.value)
    return Self(f.value, x: f.a * x + f.b * other.x, y: f.a * y + f.b * other.y)
  }
}
