/// The part of the world that a plot shows: x grows to the right, y upwards.
package struct Window: Hashable, Sendable {
  package var xMin: Double
  package var xMax: Double
  package var yMin: Double
  package var yMax: Double

  package init(xMin: Double, xMax: Double, yMin: Double, yMax: Double) {
    self.xMin = xMin
    self.xMax = xMax
    self.yMin = yMin
    self.yMax = yMax
  }

  package var width: Double { xMax - xMin }
  package var height: Double { yMax - yMin }
  package var center: SIMD2<Double> { SIMD2(xMin / 2 + xMax / 2, yMin / 2 + yMax / 2) }

  /// Whether it has no width or no height, or one that is not a finite number.
  package var isEmpty: Bool { !(width > 0 && height > 0 && width.isFinite && height.isFinite) }

  package func contains(_ point: SIMD2<Double>) -> Bool {
    point.x >= xMin && point.x <= xMax && point.y >= yMin && point.y <= yMax
  }

  /// The window moved without a change of size.
  package func moved(by way: SIMD2<Double>) -> Window {
    Window(xMin: xMin + way.x, xMax: xMax + way.x, yMin: yMin + way.y, yMax: yMax + way.y)
  }

  /// The window with its sides `factor` times as long; `point` stays where it is seen.
  package func zoomed(by factor: Double, about point: SIMD2<Double>) -> Window {
    Window(
      xMin: point.x + (xMin - point.x) * factor, xMax: point.x + (xMax - point.x) * factor,
      yMin: point.y + (yMin - point.y) * factor, yMax: point.y + (yMax - point.y) * factor)
  }

  /// The smallest window about the same centre that holds this one and gives both axes one scale in
  /// an area of cells, each `aspect` times as high as wide.
  package func fitted(to area: Size, aspect: Double = 2) -> Window {
    guard area.width > 0, area.height > 0, width > 0, height > 0 else { return self }
    let shape = Double(area.width) / (Double(area.height) * aspect)
    let (halfWidth, halfHeight) = (max(width, height * shape) / 2, max(height, width / shape) / 2)
    return Window(
      xMin: center.x - halfWidth, xMax: center.x + halfWidth,
      yMin: center.y - halfHeight, yMax: center.y + halfHeight)
  }

  /// Whether both axes have one scale, to a hundredth, in an area of cells.
  package func keepsScale(in area: Size, aspect: Double = 2) -> Bool {
    let ratio = (width / Double(area.width)) / (height / (Double(area.height) * aspect))
    return abs(ratio - 1) < 0.01
  }
}
