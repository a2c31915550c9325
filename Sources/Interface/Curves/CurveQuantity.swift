import Canvas
import Notation
import Optimization

/// What a curve shows.
enum CurveQuantity: Hashable, Sendable, CaseIterable {
  case loss, gradient, rate

  /// - Parameter lowest: the value of J that the loss is counted from.
  func title(lowest: Double?) -> String {
    switch self {
    case .gradient: "‖∇J(θ)‖"
    case .loss: lowest.map { $0 == 0 ? "J(θ)" : "J(θ) − J(θ*)" } ?? "J(θ)"
    case .rate: "effective learning rates"
    }
  }

  // Closures, not key paths: these are called for every iteration of every picture.

  /// The curves of a run at one grain, each a value for each of t = 0, 1, … that is kept: one, or one for each
  /// coordinate. Where the lowest value of J is known, the loss is counted from it, so that a
  /// logarithmic scale shows how fast a run gets there.
  func values(of grain: Grain, to last: Int, lowest: Double?) -> [[Double]] {
    switch self {
    case .gradient: [grain.gradients[...last].map { $0.length }]
    case .rate: [grain.rates[...last].map { $0.x }, grain.rates[...last].map { $0.y }]
    case .loss:
      if let lowest, lowest != 0 {
        [grain.losses[...last].map { max(0, $0 - lowest) }]
      } else {
        [Array(grain.losses[...last])]
      }
    }
  }

  /// What the same curves reach to among iterations that are left out.
  func reaches(_ extremes: Extremes, lowest: Double?) -> [ClosedRange<Double>?] {
    switch self {
    case .gradient: [extremes.slope.range]
    case .rate: [extremes.rateX.range, extremes.rateY.range]
    case .loss:
      [extremes.loss.range.map { above(lowest, $0.lowerBound)...above(lowest, $0.upperBound) }]
    }
  }

  /// What the same curves show of one iteration.
  func values(of iterate: Iterate, lowest: Double?) -> [Double] {
    switch self {
    case .gradient: [iterate.gradient.length]
    case .rate: [iterate.rate.x, iterate.rate.y]
    case .loss: [above(lowest, iterate.loss)]
    }
  }

  private func above(_ lowest: Double?, _ loss: Double) -> Double {
    guard let lowest, lowest != 0 else { return loss }
    return max(0, loss - lowest)
  }
}

extension Reach {
  fileprivate var range: ClosedRange<Double>? { low <= high ? low...high : nil }
}
