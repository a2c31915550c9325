import FormulaFunctions
import Notation
import Optimization

extension Algorithm {
  /// Kingma and Ba (2014), algorithm 2: Adam with the largest gradient so far, which is forgotten slowly, in
  /// place of the root of the mean square. The paper divides by u without a small constant: where a
  /// coordinate's gradient has always been exactly 0, u is 0 as s is, and the coordinate stays where it is.
  public static let adaMax: Algorithm = Algorithm(
    "AdaMax", "Kingma and Ba 2014",
    require: [
      Parameter(ε, "step size", suggested: 0.002),
      Parameter(ρ₁, "decay rate of the first moment", suggested: 0.9, .decay),
      Parameter(ρ₂, "decay rate of the largest gradient", suggested: 0.999, .decay),
    ],
    initialize: [s ← 0, u ← 0, t ← 0]
  ) {
    Line("Compute gradient", g ← ∇J(θ))
    Line("Count the update", t ← t + 1)
    Line("Update biased first moment estimate", s ← ρ₁ * s + (1 - ρ₁) * g)
    Line("Update the largest gradient", u ← max(ρ₂ * u, abs(g)))
    Line("Correct bias in first moment", ŝ ← s / (1 - ρ₁ ** t))
    Line("Compute update", Δθ ← -ε * choice(u .> 0, ŝ / u, 0))
    Line("Apply update", θ ← θ + Δθ)
  }
}
