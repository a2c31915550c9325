import Notation
import Optimization

extension Algorithm {
  /// Algorithm 8.6 of *Deep Learning*. It has no δ: where r is 0 its update is 0/0.
  public static let rmsPropNesterov: Algorithm = Algorithm(
    "RMSProp Nesterov", "8.6",
    require: [
      Parameter(ε, "global learning rate", 0.01),
      Parameter(ρ, "decay rate", 0.9, .decay),
      Parameter(α, "momentum coefficient", 0.9, .momentum),
    ],
    initialize: [r ← 0, v ← Given("initial velocity")]
  ) {
    Line("Compute interim update", θ̃ ← θ + α * v)
    Line("Compute gradient", g ← ∇J(θ̃))
    Line("Accumulate gradient", r ← ρ * r + (1 - ρ) * g ⊙ g)
    Line("Compute velocity update", v ← α * v - ε / √r ⊙ g)
    Line("Apply update", θ ← θ + v)
  }
}
