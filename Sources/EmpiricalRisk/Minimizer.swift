import Notation
import Optimization

extension Loss {
  /// The only minimizer of a convex loss, by Newton's method from the origin, made to go downhill; nil
  /// where there is none, as for separable classes, or a whole valley of them. Of a mean of squares the
  /// first step solves the normal equations, and further ones take off its rounding errors.
  func convexMinimizer() -> Point? {
    var point = Point.zero
    var isNear = false
    for _ in 0..<100 {
      guard let step = newtonStep(at: point) else { return nil }
      let wasNear = isNear
      isNear = step.length <= 1e-8 * point.length
      guard let next = lower(point, by: step) else { return isNear || step == .zero ? point : nil }
      if wasNear, isNear { return next }
      point = next
    }
    return nil
  }

  private func newtonStep(at point: Point) -> Point? {
    let jet = jet(point)
    let step = -(Symmetric(xx: jet.xx, xy: jet.xy, yy: jet.yy).inverse * Point(jet.x, jet.y))
    return step.x.isFinite && step.y.isFinite ? step : nil
  }

  /// The place after a step, halved until J is no higher; nil where that does not come about.
  private func lower(_ point: Point, by step: Point) -> Point? {
    let value = jet(point).value
    var step = step
    for _ in 0..<40 {
      if jet(point + step).value <= value { return point + step }
      step *= 0.5
    }
    return nil
  }
}
