public import Notation

extension CloseLook {
  /// A Hessian, or the nearest singular matrix if it is regular by rounding errors alone: Newton's method
  /// would take a step made of noise.
  @inlinable @inline(__always) public func withTrueRank(
    _ hessian: Symmetric<Point>, at θ: Point
  ) -> Symmetric<Point> {
    let squares = hessian.diagonal * hessian.diagonal
    let determinant = hessian.diagonal.x * hessian.diagonal.y - hessian.cross * hessian.cross
    // Where the numbers overflow or underflow, it is not told either.
    if determinant.magnitude > 0x1p-26 * (squares.x + squares.y) { return hessian }
    return projected(hessian, at: θ)
  }

  /// A jet, likewise.
  @inlinable @inline(__always) public func withTrueRank(
    _ jet: Jet<Double>, at θ: Point
  ) -> Jet<Double> {
    let hessian = withTrueRank(Symmetric<Point>(xx: jet.xx, xy: jet.xy, yy: jet.yy), at: θ)
    return Jet(
      value: jet.value, x: jet.x, y: jet.y, xx: hessian.diagonal.x, xy: hessian.cross,
      yy: hessian.diagonal.y)
  }

  @inline(never) @usableFromInline func projected(
    _ hessian: Symmetric<Point>, at θ: Point
  ) -> Symmetric<Point> {
    let size = hessian.size
    guard size > 0, size.isFinite else { return hessian }
    let matrix = Symmetric<Point>(
      diagonal: hessian.diagonal / size, cross: hessian.cross / size)
    let error = errors(x: θ.x, y: θ.y)
    let (exx, exy, eyy) = (error.xx / size, error.xy / size, error.yy / size)
    let (xx, xy, yy) = (matrix.diagonal.x, matrix.cross, matrix.diagonal.y)
    let products = abs(yy) * exx + abs(xx) * eyy + exx * eyy
    let bound = products + (abs(xy) + abs(xy) + exy) * exy
    // Both the entries and the bounds' own numbers may be as far from the truth.
    guard abs(xx * yy - xy * xy) <= bound + bound else { return hessian }
    let singular = matrix.nearestSingular
    return Symmetric(diagonal: size * singular.diagonal, cross: size * singular.cross)
  }
}

extension Jet<Wide> {
  /// Whether at none of the points a closer look is needed.
  @inlinable @inline(__always) var areFiniteAndRegular: Bool {
    let determinant = xx * yy - xy * xy
    let bound = 0x1p-26 * (xx * xx + yy * yy)
    // What is not finite is not greater either.
    let isRegular = (determinant .> bound) .| (determinant .< -bound)
    return all(isRegular) && isFinite
  }
}

extension Symmetric<Point> {
  /// The largest entry.
  fileprivate var size: Double {
    max(diagonal.x.magnitude, diagonal.y.magnitude, cross.magnitude)
  }

  /// The matrix without its smaller eigenvalue's part.
  var nearestSingular: Self {
    let (low, high) = eigenvalues
    let isLowKept = abs(low) > abs(high)
    let direction = isLowKept ? lowDirection : lowDirection.swapped * Point(-1, 1)
    let kept = (isLowKept ? low : high) * direction
    let diagonal = kept * direction
    // One entry from the others: the determinant is 0 but for a single rounding.
    let cross = kept.x * direction.y
    return diagonal.x.magnitude > diagonal.y.magnitude
      ? Self(xx: diagonal.x, xy: cross, yy: cross * (cross / diagonal.x))
      : Self(xx: cross * (cross / diagonal.y), xy: cross, yy: diagonal.y)
  }
}
