import Notation

extension Run {
  /// What kind of point θ after t updates is, the gradient there being nearly 0.
  ///
  /// Where all that J does may be explained by the gradient that is left, and Newton's method sees a
  /// stationary point nearer than a hundredth of the view, it is looked at from there.
  func stationaryPoint(at t: Int) -> StationaryPoint {
    let spread = loss.spread
    let (place, gradient) = (iterate(at: t).place, iterate(at: t).gradient)
    let here = Surroundings(of: place, gradient: gradient, on: loss, spread: spread)
    let kind = here.kind
    guard kind == .flat, here.isVeiled, let near = loss.stationaryPoint(near: place) else {
      return kind
    }
    let left = loss.jet(near).gradient
    return Surroundings(of: near, gradient: left, on: loss, spread: spread).kind
  }
}

extension Loss {
  /// J's highest value over the view less its lowest, of places spread evenly over it; infinite values are
  /// left out. A mean over many examples is asked at fewer places.
  var spread: Double {
    let side = min(SearchBox.count, max(3, Int((200_000 / Double(exampleCount)).squareRoot())))
    let values = samples(of: domain, width: side, height: side).filter(\.isFinite)
    guard let low = values.min(), let high = values.max() else { return 0 }
    return min(high - low, .greatestFiniteMagnitude)
  }

  /// Where a few of Newton's steps lead from a point, if that is within a hundredth of the view and the
  /// gradient is much smaller there.
  fileprivate func stationaryPoint(near start: Point) -> Point? {
    var point = start
    for _ in 0..<3 {
      let jet = jet(point)
      point -= Symmetric(xx: jet.xx, xy: jet.xy, yy: jet.yy).inverse * jet.gradient
      guard isFinite(point), (point - start).length <= reach else { return nil }
    }
    return jet(point).gradient.length < jet(start).gradient.length / 16 ? point : nil
  }
}

extension Jet<Double> {
  /// (∂J/∂x, ∂J/∂y).
  var gradient: Point { Point(x, y) }
}
