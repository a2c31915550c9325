/// A value with gradient and Hessian in x and y: forward differentiation of second order.
public struct Jet<S: Lanes>: Quantity {
  public var value: S
  public var x: S
  public var y: S
  public var xx: S
  public var xy: S
  public var yy: S

  @inlinable @inline(__always) public init(_ value: S, x: S, y: S, xx: S, xy: S, yy: S) {
    self.value = value
    self.x = x
    self.y = y
    self.xx = xx
    self.xy = xy
    self.yy = yy
  }

  /// A variable: its value and its slopes along x and y (1, 0 for x itself).
  @inlinable @inline(__always) public init(variable value: S, x: Double, y: Double) {
    let zero = S(constant: 0)
    self.init(
      value, x: S(constant: x), y: S(constant: y), xx: zero, xy: zero, yy: zero)
  }

  @inlinable @inline(__always) public init(constant: Double) {
    self.init(variable: S(constant: constant), x: 0, y: 0)
  }

  @inlinable @inline(__always) public static func + (a: Self, b: Self) -> Self {
    Self(
      a.value + b.value, x: a.x + b.x, y: a.y + b.y,
      xx: a.xx + b.xx, xy: a.xy + b.xy, yy: a.yy + b.yy)
  }

  @inlinable @inline(__always) public static func - (a: Self, b: Self) -> Self {
    Self(
      a.value - b.value, x: a.x - b.x, y: a.y - b.y,
      xx: a.xx - b.xx, xy: a.xy - b.xy, yy: a.yy - b.yy)
  }

  @inlinable @inline(__always) public static func * (a: Self, b: Self) -> Self {
    let xx = a.value * b.xx + b.value * a.xx + (a.x * b.x + a.x * b.x)
    let xy = a.value * b.xy + b.value * a.xy + (a.x * b.y + a.y * b.x)
    let yy = a.value * b.yy + b.value * a.yy + (a.y * b.y + a.y * b.y)
    return Self(
      a.value * b.value, x: a.value * b.x + b.value * a.x, y: a.value * b.y + b.value * a.y,
      xx: xx, xy: xy, yy: yy)
  }

  /// From a = q b, differentiated twice and solved for the derivatives of q.
  @inlinable @inline(__always) public static func / (a: Self, b: Self) -> Self {
    let q = a.value / b.value
    let x = (a.x - q * b.x) / b.value
    let y = (a.y - q * b.y) / b.value
    let xx = (a.xx - q * b.xx - (x * b.x + x * b.x)) / b.value
    let xy = (a.xy - q * b.xy - (x * b.y + y * b.x)) / b.value
    let yy = (a.yy - q * b.yy - (y * b.y + y * b.y)) / b.value
    return Self(q, x: x, y: y, xx: xx, xy: xy, yy: yy)
  }

  @inlinable @inline(__always) public static prefix func - (a: Self) -> Self {
    Self(-a.value, x: -a.x, y: -a.y, xx: -a.xx, xy: -a.xy, yy: -a.yy)
  }

  @inlinable @inline(__always) public func scaled(by factor: Double) -> Self {
    let factor = S(constant: factor)
    return Self(
      factor * value, x: factor * x, y: factor * y,
      xx: factor * xx, xy: factor * xy, yy: factor * yy)
  }

  @inlinable public var root: Self { applying(SquareRoot.self) }

  @inlinable public func applying<F: Elementary>(_ function: F.Type) -> Self {
    let (f, slope, bend) = F.bend(value)
    return Self(
      f, x: slope * x, y: slope * y, xx: slope * xx + bend * (x * x),
      xy: slope * xy + bend * (x * y), yy: slope * yy + bend * (y * y))
  }

  @inlinable public func applying<F: Bivariate>(_ function: F.Type, with other: Self) -> Self {
    let f = F.bends(value, other.value)
    func second(_ ai: S, _ aj: S, _ aij: S, _ bi: S, _ bj: S, _ bij: S) -> S {
      let straight = f.a * aij + f.b * bij
      let bent = f.aa * (ai * aj) + f.ab * (ai * bj + aj * bi) + f.bb * (bi * bj)
      return straight + bent
    }
    return Self(
      f.value, x: f.a * x + f.b * other.x, y: f.a * y + f.b * other.y,
      xx: second(x, x, xx, other.x, other.x, other.xx),
      xy: second(x, y, xy, other.x, other.y, other.xy),
      yy: second(y, y, yy, other.y, other.y, other.yy))
  }
}
