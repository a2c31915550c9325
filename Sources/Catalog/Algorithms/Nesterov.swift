import Notation
import Optimization

extension Algorithm {
  /// Algorithm 8.3 of *Deep Learning*; Nesterov (1983), Sutskever et al. (2013).
  public static let nesterov: Algorithm = Algorithm(
    "Nesterov", "8.3",
    require: [
      Parameter(ε, "learning rate", 0.01),
      Parameter(α, "momentum parameter", 0.9, .momentum),
    ],
    initialize: [v ← Given("initial velocity")],
    stableBelow: 2 * (1 + α) / ((1 + 2 * α) * λmax)
  ) {
    Line("Apply interim update", θ̃ ← θ + α * v)
    Line("Compute gradient at interim point", g ← ∇J(θ̃))
    Line("Compute velocity update", v ← α * v - ε * g)
    Line("Apply update", θ ← θ + v)
  }
}
