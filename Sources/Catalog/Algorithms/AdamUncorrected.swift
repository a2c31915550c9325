import Notation
import Optimization

extension Algorithm {
  /// Algorithm 8.7 of *Deep Learning* without its two lines that correct the bias of the moments.
  public static let adamUncorrected: Algorithm = Algorithm(
    "Adam uncorrected", "8.7 without bias correction",
    require: [
      Parameter(ε, "step size", suggested: 0.001),
      Parameter(ρ₁, "decay rate of the first moment", suggested: 0.9, .decay),
      Parameter(ρ₂, "decay rate of the second moment", suggested: 0.999, .decay),
      Parameter(δ, "small constant", suggested: 1e-8, .constant),
    ],
    initialize: [s ← 0, r ← 0]
  ) {
    Line("Compute gradient", g ← ∇J(θ))
    Line("Update biased first moment estimate", s ← ρ₁ * s + (1 - ρ₁) * g)
    Line("Update biased second moment estimate", r ← ρ₂ * r + (1 - ρ₂) * g ⊙ g)
    Line("Compute update", Δθ ← -ε * s / (√r + δ))
    Line("Apply update", θ ← θ + Δθ)
  }
}
