import Canvas
import Notation
import Optimization

/// The curves of all runs that are shown, and what is needed to draw them.
struct CurveBundle {
  /// One curve: a value for each number of updates, from 0 on.
  struct Series {
    let run: Int
    /// The run's colour and mark (`ShownRun.trace`).
    let trace: Int
    /// Which coordinate's it is: 0, 1; nil where a run has one curve.
    let coordinate: Int?
    /// Its points, what was paid along x.
    let points: [Point]
    /// The last point that can be shown.
    let end: Point?

    /// The lowest and the highest value that can be shown.
    func extremes(on scale: Scale) -> ClosedRange<Double>? {
      var (low, high) = (Double.infinity, -Double.infinity)
      for point in points where point.y.isFinite && (scale == .linear || point.y > 0) {
        (low, high) = (min(low, point.y), max(high, point.y))
      }
      return low <= high ? low...high : nil
    }
  }

  let source: CurveSource
  let quantity: CurveQuantity
  let scale: Scale
  /// The value of J that the loss is counted from: the lowest that is known, unless a run is below it.
  let lowest: Double?
  private(set) var series: [Series]
  /// The values that are shown, and who goes on beyond them.
  private(set) var range: CurveRange
  /// How its curves are smoothed; nil where they are as they are.
  private(set) var mean: CurveMean?
  /// The last value of the horizontal axis: it grows in steps, so that curves do not creep.
  let span: Double

  /// - Parameter passes: the passes through all examples by each iteration (`CurveSource.passes`).
  init(_ source: CurveSource, quantity: CurveQuantity, passes: [Double]?) {
    self.source = source
    self.quantity = quantity
    let cost = source.choice.cost
    let lowest = quantity == .loss ? source.lowest : nil
    self.lowest = lowest
    let curves = Self.curves(source, quantity, lowest: lowest, passes)
    let isNegative = curves.contains { $0.1.contains { $0.contains { $0.y < 0 } } }
    let scale = source.choice.isLogarithmic && !isNegative ? Scale.logarithmic : .linear
    self.scale = scale
    series = curves.flatMap { shown, curves in
      curves.enumerated().map { coordinate, points in
        Series(
          run: shown.index, trace: shown.trace,
          coordinate: curves.count > 1 ? coordinate : nil, points: points,
          end: points.last { scale.position(of: $0.y).isFinite })
      }
    }
    range = CurveRange(series, scale)
    let last = series.compactMap { $0.points.last?.x }.max() ?? 0
    span = Double(
      cost == .iterations ? source.end : max(10, TimeAxis.span(of: Int(last.rounded(.up)))))
  }

  /// The curves of each run that has been computed.
  private static func curves(
    _ source: CurveSource, _ quantity: CurveQuantity, lowest: Double?, _ passes: [Double]?
  ) -> [(shown: ShownRun, curves: [[Point]])] {
    source.runs.compactMap { shown in
      guard let run = shown.run else { return nil }
      let price = run.algorithm.price(in: source.choice.cost)
      let lines = CurveLine(run: run, t: shown.t, quantity: quantity, lowest: lowest).points
      let curves = lines.map { line in
        line.map { Point(price * (passes?[$0.t] ?? Double($0.t)), $0.value) }
      }
      return (shown, curves)
    }
  }

  /// The same with smoothed curves, on an axis for those.
  func smoothed(by mean: CurveMean) -> CurveBundle {
    var bundle = self
    bundle.mean = mean
    bundle.series = series.map { one in
      let points = mean.points(of: one.points)
      return Series(
        run: one.run, trace: one.trace, coordinate: one.coordinate, points: points,
        end: points.last { scale.position(of: $0.y).isFinite })
    }
    bundle.range = CurveRange(bundle.series, scale)
    return bundle
  }

  /// The run that a curve is of.
  func shown(_ series: Series) -> ShownRun { source.runs.first { $0.index == series.run }! }

  /// The runs that have paid nothing in what is counted.
  var free: [Int] {
    guard source.choice.cost != .iterations else { return [] }
    return runs { $0.points.last?.x == 0 && $0.points.count > 1 }
  }

  func runs(where isWanted: (Series) -> Bool) -> [Int] {
    series.filter(isWanted).map(\.run).reduce(into: []) { if $0.last != $1 { $0.append($1) } }
  }
}
