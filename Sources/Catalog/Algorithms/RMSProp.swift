import Notation
import Optimization

extension Algorithm {
  /// Algorithm 8.5 of *Deep Learning*; Hinton (2012). δ stands inside of the root.
  public static let rmsProp: Algorithm = Algorithm(
    "RMSProp", "8.5",
    require: [
      Parameter(ε, "global learning rate", 0.01),
      Parameter(ρ, "decay rate", 0.9, .decay),
      Parameter(δ, "small constant", suggested: 1e-6, .constant),
    ],
    initialize: [r ← 0]
  ) {
    Line("Compute gradient", g ← ∇J(θ))
    Line("Accumulate squared gradient", r ← ρ * r + (1 - ρ) * g ⊙ g)
    Line("Compute parameter update", Δθ ← -ε / √(δ + r) ⊙ g)
    Line("Apply update", θ ← θ + Δθ)
  }
}
