/// A straight line between two points in dot coordinates: dot (c, r) covers c ..< c + 1, r ..< r + 1.
struct Segment {
  /// Along the axis on which the line is longer, and across it.
  private let start: SIMD2<Double>
  private let end: SIMD2<Double>
  private let isSteep: Bool

  /// Nothing when a coordinate is not finite.
  init?(_ a: SIMD2<Double>, _ b: SIMD2<Double>) {
    guard a.x.isFinite, a.y.isFinite, b.x.isFinite, b.y.isFinite else { return nil }
    // Halves, because the difference of two finite numbers may overflow.
    let way = b / 2 - a / 2
    isSteep = abs(way.y) > abs(way.x)
    start = isSteep ? SIMD2(a.y, a.x) : a
    end = isSteep ? SIMD2(b.y, b.x) : b
  }

  /// Visits the dots that the line crosses, in order, one for each column (steep: row) that is not
  /// outside of a raster grown by `margin`.
  ///
  /// Each is found from the whole line, so clipping changes no dot, and there are never more than
  /// the raster has columns (rows), however long the line.
  func visit(in size: Size, margin: Int, _ visit: (SIMD2<Int>) -> Void) {
    let (length, breadth) = isSteep ? (size.height, size.width) : (size.width, size.height)
    let low = Double(-margin)
    let first = start.x.rounded(.down)
    let last = end.x.rounded(.down)
    let bounds = low...Double(length - 1 + margin)
    guard max(first, last) >= bounds.lowerBound, min(first, last) <= bounds.upperBound else {
      return
    }
    let step = first <= last ? 1 : -1
    let range = (Int(bounds.clamp(first)), Int(bounds.clamp(last)))
    let (anchor, slope) = ray
    let ends = min(start.x, end.x)...max(start.x, end.x)
    for along in stride(from: range.0, through: range.1, by: step) {
      let across = (anchor.y + (ends.clamp(Double(along) + 0.5) - anchor.x) * slope).rounded(.down)
      guard across >= low, across <= Double(breadth - 1 + margin) else { continue }
      visit(isSteep ? SIMD2(Int(across), along) : SIMD2(along, Int(across)))
    }
  }

  /// A point of the line and its slope. The end nearer to the origin is taken, which keeps the error
  /// small where the other is far away.
  private var ray: (anchor: SIMD2<Double>, slope: Double) {
    let way = end / 2 - start / 2
    let anchor = abs(start.x) <= abs(end.x) ? start : end
    return (anchor, way.x == 0 ? 0 : way.y / way.x)
  }
}

extension ClosedRange<Double> {
  fileprivate func clamp(_ value: Double) -> Double {
    Swift.min(Swift.max(value, lowerBound), upperBound)
  }
}
