public import Notation

extension CloseLook {
  /// The jet with the nearest singular Hessian if its own is regular by rounding errors alone: Newton's
  /// method would take a step made of noise.
  @inlinable @inline(__always) public func withTrueRank(
    _ jet: Jet<Double>, at θ: Point
  ) -> Jet<Double> {
    let determinant = jet.xx * jet.yy - jet.xy * jet.xy
    // Where the numbers overflow or underflow, it is not told either.
    if determinant.magnitude > 0x1p-26 * (jet.xx * jet.xx + jet.yy * jet.yy) { return jet }
    return projected(jet, at: θ)
  }

  @usableFromInline func projected(_ jet: Jet<Double>, at θ: Point) -> Jet<Double> {
    let size = max(jet.xx.magnitude, jet.xy.magnitude, jet.yy.magnitude)
    guard size > 0, size.isFinite else { return jet }
    let error = errors(x: θ.x, y: θ.y)
    let (xx, xy, yy) = (jet.xx / size, jet.xy / size, jet.yy / size)
    let (exx, exy, eyy) = (error.xx / size, error.xy / size, error.yy / size)
    let products = yy.magnitude * exx + xx.magnitude * eyy + exx * eyy
    let cross = xy.magnitude + xy.magnitude + exy
    let bound = products + cross * exy
    // Both the jet and the bounds' own numbers may be as far from the truth.
    guard (xx * yy - xy * xy).magnitude <= 2 * bound else { return jet }
    let matrix = Symmetric<Point>(xx: xx, xy: xy, yy: yy).nearestSingular
    return Jet(
      value: jet.value, x: jet.x, y: jet.y, xx: size * matrix.diagonal.x,
      xy: size * matrix.cross, yy: size * matrix.diagonal.y)
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
