/// A value of two coordinates that knows how it follows the gradient: what it would be, of what depends
/// on gradients in proportion, had each coordinate's gradient been 1 in every update so far.
///
/// Only what is proportional counts: a product of two such values, a root, a divisor and a function of
/// one are taken as they are. So in −ε / √r ⊙ g the accumulated squares r stay what they are, and the
/// response is −ε / √r.
public struct GradientSensitivity: Planar {
  public var value: Point
  /// nil where the value does not follow the gradient; NaN where no factor for each coordinate tells
  /// how, because a matrix has mixed them.
  public var factor: Point?

  @inlinable @inline(__always) public init(_ value: Point, factor: Point? = nil) {
    self.value = value
    self.factor = factor
  }

  @inlinable @inline(__always) public init(constant: Double) {
    self.init(Point(constant: constant))
  }
  @inlinable @inline(__always) public init(_ x: Double, _ y: Double) { self.init(Point(x, y)) }
  @inlinable @inline(__always) public var x: Double { value.x }
  @inlinable @inline(__always) public var y: Double { value.y }

  @inlinable @inline(__always) public var swapped: Self {
    Self(value.swapped, factor: factor == nil ? nil : Point(repeating: .nan))
  }

  @inlinable @inline(__always) public static func + (a: Self, b: Self) -> Self {
    let value = a.value + b.value
    guard let x = a.factor else { return Self(value, factor: b.factor) }
    guard let y = b.factor else { return Self(value, factor: x) }
    return Self(value, factor: x + y)
  }

  @inlinable @inline(__always) public static func - (a: Self, b: Self) -> Self {
    let value = a.value - b.value
    guard let y = b.factor else { return Self(value, factor: a.factor) }
    guard let x = a.factor else { return Self(value, factor: -y) }
    return Self(value, factor: x - y)
  }

  @inlinable @inline(__always) public static func * (a: Self, b: Self) -> Self {
    let value = a.value * b.value
    switch (a.factor, b.factor) {
    case (let x?, nil): return Self(value, factor: x * b.value)
    case (nil, let y?): return Self(value, factor: a.value * y)
    default: return Self(value)
    }
  }

  @inlinable @inline(__always) public static func / (a: Self, b: Self) -> Self {
    let value = a.value / b.value
    guard let x = a.factor, b.factor == nil else { return Self(value) }
    return Self(value, factor: x / b.value)
  }

  @inlinable @inline(__always) public static prefix func - (a: Self) -> Self {
    Self(-a.value, factor: a.factor.map { -$0 })
  }

  @inlinable @inline(__always) public var root: Self { Self(value.root) }

  @inlinable @inline(__always) public func applying<F: Elementary>(_ function: F.Type) -> Self {
    Self(value.applying(function))
  }

  @inlinable public func applying<F: Bivariate>(_ function: F.Type, with other: Self) -> Self {
    Self(value.applying(function, with: other.value))
  }
}
