import Notation
import Optimization

extension Algorithm {
  /// Algorithm 8.7 of *Deep Learning*; Kingma and Ba (2014).
  public static let adam: Algorithm = Algorithm(
    "Adam", "8.7",
    require: [
      Parameter(ε, "step size", suggested: 0.001),
      Parameter(ρ₁, "decay rate of the first moment", suggested: 0.9, .decay),
      Parameter(ρ₂, "decay rate of the second moment", suggested: 0.999, .decay),
      Parameter(δ, "small constant", suggested: 1e-8, .constant),
    ],
    initialize: [s ← 0, r ← 0, t ← 0]
  ) {
    Line("Compute gradient", g ← ∇J(θ))
    Line("Count the update", t ← t + 1)
    Line("Update biased first moment estimate", s ← ρ₁ * s + (1 - ρ₁) * g)
    Line("Update biased second moment estimate", r ← ρ₂ * r + (1 - ρ₂) * g ⊙ g)
    Line("Correct bias in first moment", ŝ ← s / (1 - ρ₁ ** t))
    Line("Correct bias in second moment", r̂ ← r / (1 - ρ₂ ** t))
    Line("Compute update", Δθ ← -ε * ŝ / (√r̂ + δ))
    Line("Apply update", θ ← θ + Δθ)
  }
}
