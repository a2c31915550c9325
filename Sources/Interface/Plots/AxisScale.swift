import Notation
import Optimization

/// How x and y share the cells of a plot.
enum AxisScale: Hashable, Sendable {
  /// One scale for both, so that a gradient stands at a right angle to its contour line.
  case equal
  /// Each has its own: the view fills the plot.
  ///
  /// - Parameter former: the view that there was with one scale.
  case free(former: Domain)

  var isFree: Bool { self != .equal }
}

extension Loss {
  /// The smallest view in which J rises alike along both axes from its minimum, the lowest one known, and
  /// which has that and the start in it; nil where no minimum is known or J is no bowl there.
  func roundView(with start: Point) -> Domain? {
    guard let minimum = lowestMinima.first else { return nil }
    let jet = jet(minimum)
    // J rises by the same over distances in the ratio of the roots of the second derivatives.
    let ratio = (jet.xx / jet.yy).squareRoot()
    guard jet.xx > 0, jet.yy > 0, (1e-6...1e6).contains(ratio) else { return nil }
    let way = start - minimum
    let reach = 1.25 * max(abs(way.x), abs(way.y) / ratio)
    guard reach > 0, reach.isFinite else { return nil }
    // In few digits, so that the view can be typed; the sides stay in proportion.
    let x = reach.rounded(to: reach / 100)
    return Domain(
      x: (minimum.x - x)...(minimum.x + x),
      y: (minimum.y - x * ratio)...(minimum.y + x * ratio))
  }
}
