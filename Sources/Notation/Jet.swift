/// A value with gradient and Hessian in x and y: forward differentiation of second order.
public struct Jet<S: Lanes>: Quantity {
  public let value: S
  @usableFromInline let dx, dy, dxx, dxy, dyy: Slope<S>

  @inlinable @inline(__always) init(
    _ value: S, _ dx: Slope<S>, _ dy: Slope<S>, _ dxx: Slope<S>, _ dxy: Slope<S>, _ dyy: Slope<S>
  ) {
    self.value = value
    self.dx = dx
    self.dy = dy
    self.dxx = dxx
    self.dxy = dxy
    self.dyy = dyy
  }

  @inlinable @inline(__always) public init(constant: Double) {
    self.init(S(constant: constant), .nothing, .nothing, .nothing, .nothing, .nothing)
  }

  /// A value and its derivatives that are computed otherwise.
  @inlinable @inline(__always) public init(value: S, x: S, y: S, xx: S, xy: S, yy: S) {
    self.init(value, Slope(x), Slope(y), Slope(xx), Slope(xy), Slope(yy))
  }

  /// The derivatives.
  @inlinable @inline(__always) public var x: S { dx.number }
  @inlinable @inline(__always) public var y: S { dy.number }
  @inlinable @inline(__always) public var xx: S { dxx.number }
  @inlinable @inline(__always) public var xy: S { dxy.number }
  @inlinable @inline(__always) public var yy: S { dyy.number }

  @inlinable @inline(__always) public static func + (a: Self, b: Self) -> Self {
    Self(
      a.value + b.value, a.dx + b.dx, a.dy + b.dy, a.dxx + b.dxx, a.dxy + b.dxy, a.dyy + b.dyy)
  }

  @inlinable @inline(__always) public static func - (a: Self, b: Self) -> Self {
    Self(
      a.value - b.value, a.dx - b.dx, a.dy - b.dy, a.dxx - b.dxx, a.dxy - b.dxy, a.dyy - b.dyy)
  }

  @inlinable @inline(__always) public static func * (a: Self, b: Self) -> Self {
    let xx = a.value * b.dxx + b.value * a.dxx + (a.dx * b.dx + a.dx * b.dx)
    let xy = a.value * b.dxy + b.value * a.dxy + (a.dx * b.dy + a.dy * b.dx)
    let yy = a.value * b.dyy + b.value * a.dyy + (a.dy * b.dy + a.dy * b.dy)
    return Self(
      a.value * b.value, a.value * b.dx + b.value * a.dx, a.value * b.dy + b.value * a.dy,
      xx, xy, yy)
  }

  /// From a = q b, differentiated twice and solved for the derivatives of q.
  @inlinable @inline(__always) public static func / (a: Self, b: Self) -> Self {
    let q = a.value / b.value
    let x = (a.dx - q * b.dx) / b.value
    let y = (a.dy - q * b.dy) / b.value
    let xx = (a.dxx - q * b.dxx - (x * b.dx + x * b.dx)) / b.value
    let xy = (a.dxy - q * b.dxy - (x * b.dy + y * b.dx)) / b.value
    let yy = (a.dyy - q * b.dyy - (y * b.dy + y * b.dy)) / b.value
    return Self(q, x, y, xx, xy, yy)
  }

  @inlinable @inline(__always) public static prefix func - (a: Self) -> Self {
    Self(-a.value, -a.dx, -a.dy, -a.dxx, -a.dxy, -a.dyy)
  }

  @inlinable public var root: Self { applying(SquareRoot.self) }

  @inlinable public func applying<F: Elementary>(_ function: F.Type) -> Self {
    let (f, slope, bend) = F.bend(value)
    return Self(
      f, slope * dx, slope * dy, slope * dxx + bend * (dx * dx),
      slope * dxy + bend * (dx * dy), slope * dyy + bend * (dy * dy))
  }

  @inlinable public func applying<F: Bivariate>(_ function: F.Type, with other: Self) -> Self {
    let f = F.bends(value, other.value)
    typealias D = Slope<S>
    func second(_ ai: D, _ aj: D, _ aij: D, _ bi: D, _ bj: D, _ bij: D) -> D {
      let straight = f.a * aij + f.b * bij
      let bent = f.aa * (ai * aj) + f.ab * (ai * bj + aj * bi) + f.bb * (bi * bj)
      return straight + bent
    }
    let result = Self(
      f.value, f.a * dx + f.b * other.dx, f.a * dy + f.b * other.dy,
      second(dx, dx, dxx, other.dx, other.dx, other.dxx),
      second(dx, dy, dxy, other.dx, other.dy, other.dxy),
      second(dy, dy, dyy, other.dy, other.dy, other.dyy))
    return F.isSelection ? agreeing(with: other, else: result) : result
  }
}
