import Optimization

/// What is shown of the curves, and how.
struct CurveChoice: Hashable, Sendable {
  /// nil for all that there is room for.
  var quantity: CurveQuantity?
  /// What stands along the horizontal axis.
  var cost = Cost.iterations
  /// Whether a logarithmic scale is wanted; where a value is negative there is none.
  var isLogarithmic = true

  /// The quantities in the order of their importance, as many as there is room for.
  func quantities(room: Int) -> [CurveQuantity] {
    quantity.map { [$0] } ?? Array(CurveQuantity.allCases.prefix(room))
  }

  /// The next quantity alone, or after the last one all of them, where there is room for more than one.
  mutating func turnQuantity(_ step: Int, room: Int) {
    let all = CurveQuantity.allCases
    let stops: [CurveQuantity?] = room > 1 ? [nil] + all : all
    let shown = quantity ?? (room > 1 ? nil : all[0])
    quantity = stops[around: stops.firstIndex(of: shown)! + step]
  }

  mutating func turnCost(_ step: Int) {
    let all = Cost.allCases
    cost = all[around: all.firstIndex(of: cost)! + step]
  }
}

extension Cost {
  /// What stands along the axis.
  var title: String {
    switch self {
    case .iterations: "t"
    case .gradients: "gradient evaluations"
    case .solves: "Hessian solves"
    }
  }
}
