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

  /// The curves of a run up to t, each a value for each of t = 0, 1, …: one, or one for each
  /// coordinate. Where the lowest value of J is known, the loss is counted from it, so that a
  /// logarithmic scale shows how fast a run gets there.
  func values(of run: Run, to t: Int, lowest: Double?) -> [[Double]] {
    switch self {
    case .gradient: [run.gradients[...t].map { $0.length }]
    case .rate: [run.rates[...t].map { $0.x }, run.rates[...t].map { $0.y }]
    case .loss:
      if let lowest, lowest != 0 {
        [run.losses[...t].map { max(0, $0 - lowest) }]
      } else {
        [Array(run.losses[...t])]
      }
    }
  }
}
