public import Notation

// A Hessian that is regular by rounding errors alone is replaced by the nearest singular matrix: Newton's
// method would take a step made of noise.

extension Symmetric<Point> {
  /// Whether a closer look has to tell if it is singular; so where numbers overflow or underflow, too.
  @inlinable @inline(__always) var isNearlySingular: Bool {
    let squares = diagonal * diagonal
    let determinant = diagonal.x * diagonal.y - cross * cross
    return !(determinant.magnitude > 0x1p-26 * (squares.x + squares.y))
  }
}

extension Symmetric<Column> {
  /// Whether one of the four is.
  @inlinable @inline(__always) var isNearlySingular: Bool {
    let squares = diagonal * diagonal
    let determinant = diagonal.x * diagonal.y - cross * cross
    let bound = 0x1p-26 * (squares.x + squares.y)
    return !all((determinant .> bound) .| (determinant .< -bound))
  }
}

extension CloseLook {
  @inline(never) @usableFromInline func withTrueRank(
    _ hessian: Symmetric<Point>, at θ: Point
  ) -> Symmetric<Point> {
    let size = max(abs(hessian.diagonal.x), abs(hessian.diagonal.y), abs(hessian.cross))
    guard hessian.isNearlySingular, hessian.isFinite, size > 0 else { return hessian }
    let scale = Double.balance(hessian.diagonal.x, hessian.diagonal.y, square: hessian.cross)
    let error = errors(x: θ.x, y: θ.y)
    let (exx, exy, eyy) = (error.xx * scale, error.xy * scale, error.yy * scale)
    let (diagonal, xy) = (scale * hessian.diagonal, scale * hessian.cross)
    let (xx, yy) = (diagonal.x, diagonal.y)
    let products = abs(yy) * exx + abs(xx) * eyy + exx * eyy
    let bound = products + (abs(xy) + abs(xy) + exy) * exy
    // Both the entries and the bounds' own numbers may be as far from the truth.
    guard abs(xx * yy - xy * xy) <= bound + bound else { return hessian }
    let singular = Symmetric<Point>(
      diagonal: hessian.diagonal / size, cross: hessian.cross / size
    ).nearestSingular
    return Symmetric(diagonal: size * singular.diagonal, cross: size * singular.cross)
  }

  @inline(never) @usableFromInline func withTrueRank(
    _ hessians: Symmetric<Column>, at θ: Column
  ) -> Symmetric<Column> {
    var result = hessians
    for lane in 0..<Wide.scalarCount {
      let (diagonal, cross) = (hessians.diagonal, hessians.cross)
      let single = withTrueRank(
        Symmetric(xx: diagonal.x[lane], xy: cross[lane], yy: diagonal.y[lane]),
        at: Point(θ.x[lane], θ.y[lane]))
      result.diagonal.x[lane] = single.diagonal.x
      result.diagonal.y[lane] = single.diagonal.y
      result.cross[lane] = single.cross
    }
    return result
  }

  /// A jet, likewise.
  @usableFromInline func withTrueRank(_ jet: Jet<Double>, at θ: Point) -> Jet<Double> {
    let hessian = withTrueRank(Symmetric<Point>(xx: jet.xx, xy: jet.xy, yy: jet.yy), at: θ)
    return Jet(
      value: jet.value, x: jet.x, y: jet.y, xx: hessian.diagonal.x, xy: hessian.cross,
      yy: hessian.diagonal.y)
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
