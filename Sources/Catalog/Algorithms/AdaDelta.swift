import Notation
import Optimization

extension Algorithm {
  /// Zeiler (2012), algorithm 1: no learning rate; the units of the updates correct themselves.
  public static let adaDelta: Algorithm = Algorithm(
    "AdaDelta", "Zeiler 2012",
    require: [
      Parameter(ρ, "decay rate", suggested: 0.95, .decay),
      Parameter(δ, "small constant", suggested: 1e-6, .constant),
    ],
    initialize: [Eg² ← 0, EΔθ² ← 0]
  ) {
    Line("Compute gradient", g ← ∇J(θ))
    Line("Accumulate gradient", Eg² ← ρ * Eg² + (1 - ρ) * g ⊙ g)
    Line("Compute update", Δθ ← -(√(EΔθ² + δ)) / √(Eg² + δ) ⊙ g)
    Line("Accumulate updates", EΔθ² ← ρ * EΔθ² + (1 - ρ) * Δθ ⊙ Δθ)
    Line("Apply update", θ ← θ + Δθ)
  }
}
