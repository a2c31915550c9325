import Notation

/// Looks for minima by Newton's method, made to go downhill, from several places.
///
/// It starts from the lowest 16 samples on a grid that lie lower than their neighbours, and from the
/// centre and the middles of the quarters, which lead to minima outside.
struct MinimumSearch {
  let loss: Loss
  let scope: Domain

  init(on loss: Loss, within scope: Domain) {
    self.loss = loss
    self.scope = scope
  }

  /// A minimum and the value there.
  struct Minimum {
    let point: Point
    let value: Double
  }

  /// Distinct minima; the lowest first, and of equal ones that which is nearest to the centre.
  func minima() -> [Minimum] {
    minima(from: dips() + coarse)
  }

  /// The distinct minima downhill from places, and those that are known to be minima, in that order.
  func minima(from starts: [Point], known: [Point] = []) -> [Minimum] {
    var found = known.map { Minimum(point: $0, value: loss.jet($0).value) }
    for start in starts {
      guard let point = minimum(from: start) else { continue }
      let isNew = found.allSatisfy { ($0.point - point).length > 1e-6 * scope.side }
      if isNew { found.append(Minimum(point: point, value: loss.jet(point).value)) }
    }
    return found.sorted {
      ($0.value, ($0.point - scope.center).length) < ($1.value, ($1.point - scope.center).length)
    }
  }

  private var coarse: [Point] {
    let (dx, dy) = (scope.x.length / 4, scope.y.length / 4)
    let offsets = [Point.zero, Point(dx, dy), Point(-dx, dy), Point(dx, -dy), Point(-dx, -dy)]
    return offsets.map { scope.center + $0 }
  }

  /// The lowest places of the grid that have no lower neighbour, and a higher one.
  private func dips() -> [Point] {
    let n = SearchBox.count
    let values = loss.samples(of: scope, width: n, height: n).map { $0.isNaN ? .infinity : $0 }
    let places = values.indices.filter { place in
      let (column, row) = (place % n, place / n)
      let rows = max(row - 1, 0)...min(row + 1, n - 1)
      let columns = max(column - 1, 0)...min(column + 1, n - 1)
      let around = rows.flatMap { row in columns.map { values[row * n + $0] } }
      return around.allSatisfy { $0 >= values[place] } && around.contains { $0 > values[place] }
    }
    let lowest = places.sorted { (values[$0], $0) < (values[$1], $1) }.prefix(16)
    let (dx, dy) = (scope.x.length / Double(n - 1), scope.y.length / Double(n - 1))
    return lowest.map { place in
      Point(
        scope.x.lowerBound + Double(place % n) * dx, scope.y.upperBound - Double(place / n) * dy)
    }
  }

  /// The minimum downhill from a place, if there is one within a hundred times the scope.
  private func minimum(from start: Point) -> Point? {
    let bounds = scope.grown(by: 50 * scope.side)
    var (point, jet) = (start, loss.jet(start))
    for _ in 0..<80 {
      guard jet.isFinite, bounds.contains(point) else { return nil }
      guard let next = step(from: point, jet) else { break }
      let isDone = (next - point).length <= 1e-13 * (scope.side + point.length)
      (point, jet) = (next, loss.jet(next))
      if isDone { break }
    }
    return polished(point)
  }

  /// A lower place; nil if none is found.
  private func step(from point: Point, _ jet: Jet<Double>) -> Point? {
    let gradient = Point(jet.x, jet.y)
    let newton = Symmetric(xx: jet.xx, xy: jet.xy, yy: jet.yy).absoluteInverse * gradient
    var step = isFinite(newton) ? -newton : -gradient
    let length = step.length
    guard length > 0 else { return nil }
    if length > scope.side / 4 { step *= scope.side / 4 / length }
    let slope = (step * gradient).sum()
    for _ in 0..<40 {
      let value = loss.jet(point + step).value
      if value < jet.value + 1e-4 * slope { return point + step }
      step *= 0.5
    }
    return nil
  }

  /// The place made exact by a few of Newton's steps; nil unless they show it to be of a kind.
  func polished(
    _ start: Point, to kind: StationaryPoint = .minimum, within count: Int = 4
  ) -> Point? {
    var point = start
    for _ in 0..<count {
      let jet = loss.jet(point)
      let hessian = Symmetric<Point>(xx: jet.xx, xy: jet.xy, yy: jet.yy)
      guard jet.isFinite, StationaryPoint(hessian: hessian) == kind else { return nil }
      let step = hessian.inverse * Point(jet.x, jet.y)
      if step.length <= 1e-10 * (scope.side + point.length) { return point - step }
      point -= step
    }
    return nil
  }
}

extension Symmetric<Point> {
  /// The inverse, each eigenvalue replaced by its size, or by 1e-8 of the largest if that is more:
  /// times the gradient it leads uphill always. It is not finite if the matrix is zero.
  fileprivate var absoluteInverse: Self {
    let (low, high) = eigenvalues
    let floor = 1e-8 * max(abs(low), abs(high))
    let (p, q) = (1 / max(abs(low), floor), 1 / max(abs(high), floor))
    // An eigenvector for `high`, from whichever row of A - low I is longer.
    let (first, second) = (Point(diagonal.x - low, cross), Point(cross, diagonal.y - low))
    let row = first.length > second.length ? first : second
    guard row.length > 0 else { return Self(diagonal: Point(p, p), cross: 0) }
    let u = row / row.length
    // p (I - u uᵀ) + q u uᵀ
    return Self(diagonal: Point(repeating: p) + (q - p) * u * u, cross: (q - p) * u.x * u.y)
  }
}
