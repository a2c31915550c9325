import Canvas
import Notation

/// The curve of a run whose updates use minibatches, smoothed: a mean for each column, so that its noise does
/// not cover the other curves. On a logarithmic scale it is the geometric mean.
struct CurveMean {
  let scale: Scale
  /// How many iterations go into a mean.
  let count: Int

  /// nil where there are too few iterations for a mean in each column.
  init?(_ bundle: CurveBundle, columns: Int) {
    let most = bundle.series.map { $0.points.count }.max() ?? 0
    guard bundle.source.loss.batch != nil, columns > 0, most > 0 else { return nil }
    let last = bundle.series.compactMap { $0.points.last?.x }.max() ?? 0
    let share = bundle.span > 0 ? last / bundle.span : 0
    let shown = Double(columns) * share
    count = shown > 0 ? Int(Double(most) / shown) : 0
    scale = bundle.scale
    guard count >= 4 else { return nil }
  }

  /// The means of so many points one after the other, each in their middle; the first point as it is, and
  /// the last mean once more at the end.
  func points(of points: [Point]) -> [Point] {
    guard let first = points.first, let last = points.last, points.count > count else {
      return points
    }
    let means = stride(from: 0, to: points.count, by: count).compactMap { start -> Point? in
      let part = points[start..<min(start + count, points.count)]
      let places = part.map { scale.position(of: $0.y) }.filter(\.isFinite)
      guard !places.isEmpty else { return nil }
      let mean = places.reduce(0, +) / Double(places.count)
      return Point((part.first!.x + part.last!.x) / 2, scale.value(at: mean))
    }
    return [first] + means + [Point(last.x, means.last?.y ?? last.y)]
  }
}
