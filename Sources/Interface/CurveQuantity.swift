import Canvas
import Notation
import Optimization

/// What a curve shows.
enum CurveQuantity: Hashable, Sendable, CaseIterable {
  case loss, gradient

  func title(_ loss: Loss) -> String {
    switch self {
    case .gradient: "‖∇J(θ)‖"
    case .loss: loss.lowest.map { $0 == 0 ? "J(θ)" : "J(θ) − J(θ*)" } ?? "J(θ)"
    }
  }

  /// Where the lowest value of J is known, the loss is counted from it, so that a logarithmic scale
  /// shows how fast a run gets there.
  func values(of run: Run, to t: Int, _ loss: Loss) -> [Double] {
    switch self {
    case .gradient: run.gradients[...t].map(\.length)
    case .loss:
      if let lowest = loss.lowest, lowest != 0 {
        run.losses[...t].map { max(0, $0 - lowest) }
      } else {
        Array(run.losses[...t])
      }
    }
  }

  /// Logarithmic, unless a value is negative.
  func scale(of series: [CurvePanel.Series]) -> Scale {
    series.allSatisfy { $0.values.allSatisfy { $0 >= 0 } } ? .logarithmic : .linear
  }
}
