import Notation

/// Symmetric 2 x 2 matrices [[diagonal.x, cross], [cross, diagonal.y]].
public struct Symmetric<Q: Planar>: Sendable {
  public var diagonal: Q
  public var cross: Q.Coordinate

  @inlinable @inline(__always) public init(diagonal: Q, cross: Q.Coordinate) {
    self.diagonal = diagonal
    self.cross = cross
  }

  @inlinable @inline(__always) public init(xx: Q.Coordinate, xy: Q.Coordinate, yy: Q.Coordinate) {
    self.init(diagonal: Q(xx, yy), cross: xy)
  }

  @inlinable @inline(__always) public static func * (a: Self, b: Q) -> Q {
    a.diagonal * b + Q(a.cross, a.cross) * b.swapped
  }

  /// This matrix plus a multiple of the identity.
  @inlinable @inline(__always) public static func + (a: Self, multiple: Q) -> Self {
    Self(diagonal: a.diagonal + multiple, cross: a.cross)
  }

  /// The inverse; its entries are not finite where the matrix is singular to working precision: where the
  /// determinant is no larger than the rounding errors of its two products.
  ///
  /// The matrix is first multiplied by a power of two, which changes no digit, so that those products
  /// neither overflow nor vanish: the size of J is no reason for a matrix to be singular.
  @inlinable @inline(__always) public var inverse: Self {
    let scale = Q.Coordinate.balance(diagonal.x, diagonal.y, square: cross)
    let a = Self(diagonal: diagonal * Q(scale, scale), cross: cross * scale)
    let determinant = (a.diagonal.x * a.diagonal.y).difference(square: a.cross * a.cross)
    let one = scale / determinant
    return Self(diagonal: a.diagonal.swapped * Q(one, one), cross: -(a.cross * one))
  }
}

extension Symmetric<Point> {
  public static var zero: Self { Self(diagonal: .zero, cross: 0) }

  var isFinite: Bool { Optimization.isFinite(diagonal) && cross.isFinite }

  /// The eigenvalues, the smaller one first.
  public var eigenvalues: (Double, Double) {
    let middle = diagonal.x / 2 + diagonal.y / 2
    let half = diagonal.x / 2 - diagonal.y / 2
    let radius = (half * half + cross * cross).squareRoot()
    return (middle - radius, middle + radius)
  }

  /// A unit eigenvector of the smaller eigenvalue.
  public var lowDirection: Point {
    let (_, high) = eigenvalues
    // A - high I maps onto the other eigenvector's complement: its rows stand at right angles to it.
    let (first, second) = (Point(diagonal.x - high, cross), Point(cross, diagonal.y - high))
    let row = first.length > second.length ? first : second
    return row.length > 0 ? row / row.length : Point(1, 0)
  }
}
