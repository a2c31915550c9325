import Notation

/// Symmetric 2 x 2 matrices with elementwise entries: [[a.x, b.x], [b.y, a.y]], where b.x = b.y.
public struct Symmetric<Q: Planar>: Sendable {
  public var diagonal: Q
  /// The entry off the diagonal, in both coordinates.
  public var cross: Q

  @inlinable @inline(__always) public init(diagonal: Q, cross: Q) {
    self.diagonal = diagonal
    self.cross = cross
  }

  @inlinable @inline(__always) public init(xx: Q.Coordinate, xy: Q.Coordinate, yy: Q.Coordinate) {
    self.init(diagonal: Q(xx, yy), cross: Q(xy, xy))
  }

  @inlinable @inline(__always) public static func * (a: Self, b: Q) -> Q {
    a.diagonal * b + a.cross * b.swapped
  }

  /// This matrix plus a multiple of the identity.
  @inlinable @inline(__always) public static func + (a: Self, multiple: Q) -> Self {
    Self(diagonal: a.diagonal + multiple, cross: a.cross)
  }

  @inlinable @inline(__always) public var determinant: Q {
    (diagonal * diagonal.swapped).difference(cross * cross)
  }

  /// The inverse; its entries are not finite where the matrix is singular to working precision.
  @inlinable @inline(__always) public var inverse: Self {
    let one = Q(constant: 1) / determinant
    return Self(diagonal: diagonal.swapped * one, cross: -(cross * one))
  }
}

extension Symmetric<Point> {
  public static var zero: Self { Self(diagonal: .zero, cross: .zero) }

  var isFinite: Bool { Optimization.isFinite(diagonal) && Optimization.isFinite(cross) }

  /// The eigenvalues, the smaller one first.
  public var eigenvalues: (Double, Double) {
    let middle = diagonal.x / 2 + diagonal.y / 2
    let half = diagonal.x / 2 - diagonal.y / 2
    let radius = (half * half + cross.x * cross.x).squareRoot()
    return (middle - radius, middle + radius)
  }
}
