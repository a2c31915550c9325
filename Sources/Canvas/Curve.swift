/// A series of values to draw as a curve.
package struct Curve: Hashable, Sendable {
  /// (x, y); where one is not finite, the curve is broken.
  package var points: [SIMD2<Double>]
  package var ink: Ink
  package var stroke: Stroke

  package init(_ points: [SIMD2<Double>], ink: Ink, stroke: Stroke = .thin) {
    self.points = points
    self.ink = ink
    self.stroke = stroke
  }
}

extension Window {
  /// The window of a plot of curves; `y` is of values, whatever the scale.
  package init(x: ClosedRange<Double>, y: ClosedRange<Double>, scale: Scale = .linear) {
    self.init(
      xMin: x.lowerBound, xMax: x.upperBound,
      yMin: scale.position(of: y.lowerBound), yMax: scale.position(of: y.upperBound))
  }
}

extension Plot {
  /// Draws a curve, its y on a scale (the window's, see `Window.init(x:y:scale:)`). On the
  /// logarithmic one, values that are not above 0 break it.
  ///
  /// Of the points in one column of dots only the first, lowest, highest and last are drawn, so a
  /// long series costs little and no spike is lost.
  package mutating func draw(_ curve: Curve, scale: Scale = .linear) {
    guard !window.isEmpty else { return }
    let columnsPerUnit = Double(dots.size.width) / window.width
    var column = Envelope()
    var thinned: [SIMD2<Double>] = []
    for point in curve.points {
      let place = ((point.x - window.xMin) * columnsPerUnit).rounded(.down)
      let isShown = point.y.isFinite && (scale == .linear || point.y > 0)
      if place != column.place || !isShown {
        thinned += column.points
        column = Envelope(place: isShown ? place : .nan)
      }
      if isShown { column.add(point) } else { thinned.append(SIMD2(point.x, .nan)) }
    }
    thinned += column.points
    draw(
      thinned.map { SIMD2($0.x, scale.position(of: $0.y)) }, ink: curve.ink,
      stroke: curve.stroke)
  }
}
