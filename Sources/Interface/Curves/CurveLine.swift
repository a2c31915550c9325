import Notation
import Optimization

/// The points of a run's curves up to an iteration, x being the iteration.
struct CurveLine {
  let run: Run
  let t: Int
  let quantity: CurveQuantity
  let lowest: Double?

  /// A point for each iteration; of a long run, one for each that its grain keeps, and between two of
  /// them the lowest and the highest that are left out.
  var points: [[(t: Int, value: Double)]] {
    let grain = run.grain(to: t)
    let last = t / grain.stride
    let values = quantity.values(of: grain, to: last, lowest: lowest)
    if grain.stride == 1 { return values.map { $0.enumerated().map { ($0, $1) } } }
    let reaches = grain.extremes[..<last].map { quantity.reaches($0, lowest: lowest) }
    let rest = run.rest(to: t).map { quantity.values(of: $0, lowest: lowest) }
    return values.indices.map { coordinate in
      var points = thinned(values[coordinate], reaches.map { $0[coordinate] }, grain.stride)
      let first = t - rest.count + 1
      for (index, values) in rest.enumerated() {
        points.append((first + index, values[coordinate]))
      }
      return points
    }
  }

  private func thinned(_ values: [Double], _ reaches: [ClosedRange<Double>?], _ stride: Int)
    -> [(t: Int, value: Double)]
  {
    var points: [(t: Int, value: Double)] = []
    points.reserveCapacity(values.count * 3)
    for (index, value) in values.enumerated() {
      points.append((index * stride, value))
      guard index < reaches.count, let reach = reaches[index] else { continue }
      let isRising = value <= values[index + 1]
      let ends = [reach.lowerBound, reach.upperBound]
      for end in isRising ? ends : ends.reversed() {
        points.append((index * stride + stride / 2, end))
      }
    }
    return points
  }
}
