import Canvas
import Notation
import Optimization

/// The curves of all runs that are shown, and what is needed to draw them.
struct CurveBundle {
  /// One curve: a value for each number of updates, from 0 on.
  struct Series {
    let run: Int
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

  let model: Model
  let quantity: CurveQuantity
  let scale: Scale
  /// The value of J that the loss is counted from: the lowest that is known, unless a run is below it.
  let lowest: Double?
  let series: [Series]
  /// The values that are shown; nil where there are none.
  let range: ClosedRange<Double>?
  /// The last value of the horizontal axis: it grows in steps, so that curves do not creep.
  let span: Double

  /// - Parameter passes: the passes through all examples by t, where updates use minibatches and the
  ///   cost is counted.
  init(model: Model, quantity: CurveQuantity, passes: [Double]?) {
    self.model = model
    self.quantity = quantity
    let cost = model.curves.cost
    let lowest = quantity == .loss ? model.lowest : nil
    self.lowest = lowest
    let curves = model.visible.compactMap { index -> (Int, [[Point]])? in
      guard let run = model.run(index) else { return nil }
      let t = model.iteration(of: run)
      let price = run.algorithm.price(in: cost)
      return (
        index,
        quantity.values(of: run, to: t, lowest: lowest).map { values in
          values.enumerated().map { Point(price * (passes?[$0] ?? Double($0)), $1) }
        }
      )
    }
    let isNegative = curves.contains { $0.1.contains { $0.contains { $0.y < 0 } } }
    let scale = model.curves.isLogarithmic && !isNegative ? Scale.logarithmic : .linear
    self.scale = scale
    series = curves.flatMap { index, curves in
      curves.enumerated().map { place, points in
        Series(
          run: index, coordinate: curves.count > 1 ? place : nil, points: points,
          end: points.last { scale.position(of: $0.y).isFinite })
      }
    }
    let extremes = series.compactMap { $0.extremes(on: scale) }
    range = scale.range(of: extremes.flatMap { [$0.lowerBound, $0.upperBound] })
    let last = series.compactMap { $0.points.last?.x }.max() ?? 0
    span = Double(
      cost == .iterations ? model.timeEnd : max(10, Self.span(of: Int(last.rounded(.up)))))
  }

  /// The runs that have paid nothing in what is counted.
  var free: [Int] {
    guard model.curves.cost != .iterations else { return [] }
    return runs { $0.points.last?.x == 0 && $0.points.count > 1 }
  }

  func runs(where isWanted: (Series) -> Bool) -> [Int] {
    series.filter(isWanted).map(\.run).reduce(into: []) { if $0.last != $1 { $0.append($1) } }
  }

  /// Some runs' marks and names, as many as can be told in a line.
  func names(of runs: [Int]) -> String? {
    guard !runs.isEmpty else { return nil }
    let isASCII = model.look.markers == .ascii
    return runs.map { index in
      "\(model.look.palette.mark(run: index, ascii: isASCII).base) \(model.scene.entries[index].title)"
    }.joined(separator: ", ")
  }

  /// What is counted along the axis, where that is not plain.
  var counting: String? {
    guard model.curves.cost == .gradients else { return nil }
    let loss = model.scene.loss
    let hasHessians = model.visible.contains {
      model.scene.entries[$0].algorithm.price(in: .solves) > 0
    }
    return [
      loss.batch == nil ? nil : "a gradient: all \(loss.exampleCount) examples once",
      hasHessians ? "a Hessian counts as 2" : nil,
    ].compactMap { $0 }.joined(separator: ", ").nonEmpty
  }

  /// The next of some round numbers from a number on.
  static func span(of last: Int) -> Int {
    var unit = 1
    while true {
      for step in [10, 12, 15, 20, 25, 30, 40, 50, 60, 80] where step * unit >= last * 10 {
        return step * unit / 10
      }
      unit *= 10
    }
  }
}

extension String {
  fileprivate var nonEmpty: String? { isEmpty ? nil : self }
}

extension Model {
  /// The lowest known value of J; nil where none is known, or a run that is shown has been below it.
  fileprivate var lowest: Double? {
    guard let lowest = scene.loss.lowest else { return nil }
    let floor = lowest - 1e-9 * max(1, abs(lowest))
    let isUndercut = visible.compactMap(run).contains { run in
      run.losses[...iteration(of: run)].contains { $0 < floor }
    }
    return isUndercut ? nil : lowest
  }
}
