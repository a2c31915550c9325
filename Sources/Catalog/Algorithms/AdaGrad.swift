import Notation
import Optimization

extension Algorithm {
  /// Algorithm 8.4 of *Deep Learning*; Duchi, Hazan and Singer (2011).
  public static let adaGrad: Algorithm = Algorithm(
    "AdaGrad", "8.4",
    require: [
      Parameter(ε, "global learning rate", 0.5),
      Parameter(δ, "small constant", suggested: 1e-7, .constant),
    ],
    initialize: [r ← 0]
  ) {
    Line("Compute gradient", g ← ∇J(θ))
    Line("Accumulate squared gradient", r ← r + g ⊙ g)
    Line("Compute update", Δθ ← -ε / (δ + √r) ⊙ g)
    Line("Apply update", θ ← θ + Δθ)
  }
}
