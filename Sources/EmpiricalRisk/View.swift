import Notation
import Optimization

extension Loss {
  /// A square view: around the minimizer so that the origin is in it, and so large that J rises along
  /// the flatter direction as much as it does to the origin, but for that at most four times as large.
  /// Without a minimizer it is around the origin, where the scores of typical examples are up to 10.
  func view(around minimizer: Point?, of examples: [Example]) -> Domain {
    guard let minimizer else { return Domain(reach: 10 / examples.typicalFeature).rounded }
    let jet = jet(minimizer)
    let (low, _) = Symmetric<Point>(xx: jet.xx, xy: jet.xy, yy: jet.yy).eigenvalues
    let rise = self.jet(.zero).value - jet.value
    let toOrigin = 1.6 * max(abs(minimizer.x), abs(minimizer.y))
    let along = (2 * max(rise, 0) / low).squareRoot()
    let reach = max(toOrigin, min(along, 4 * toOrigin))
    let side = reach > 0 && reach.isFinite ? reach : 1 / examples.typicalFeature
    return Domain(
      x: (minimizer.x - side)...(minimizer.x + side),
      y: (minimizer.y - side)...(minimizer.y + side)
    ).rounded
  }
}

extension [Example] {
  /// The mean size of the larger feature, from 1e-6 to 1e6.
  fileprivate var typicalFeature: Double {
    let mean = reduce(0) { $0 + Swift.max(abs($1.first), abs($1.second)) } / Double(count)
    return Swift.min(Swift.max(mean, 1e-6), 1e6)
  }
}
