import Notation
import Optimization

extension Algorithm {
  /// Algorithm 8.2 of *Deep Learning*; Polyak (1964).
  public static let momentum: Algorithm = Algorithm(
    "Momentum", "8.2",
    require: [
      Parameter(ε, "learning rate", 0.01),
      Parameter(α, "momentum parameter", 0.9, .momentum),
    ],
    initialize: [v ← Given("initial velocity")],
    stableBelow: 2 * (1 + α) / λmax
  ) {
    Line("Compute gradient estimate", g ← ∇J(θ))
    Line("Compute velocity update", v ← α * v - ε * g)
    Line("Apply update", θ ← θ + v)
  }
}
