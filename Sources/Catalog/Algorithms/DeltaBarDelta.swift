import FormulaFunctions
import Notation
import Optimization

extension Algorithm {
  /// Jacobs (1988), for full batches: each parameter has a rate of its own, which grows by κ while
  /// the gradient keeps the sign of its running mean δ̄, and shrinks by the part φ when it does not.
  /// ϑ is Jacobs's θ, the base of the mean.
  public static let deltaBarDelta: Algorithm = Algorithm(
    "Delta-bar-delta", "Jacobs 1988",
    require: [
      Parameter(ε₀, "initial learning rate", 0.01, .firstRate),
      Parameter(κ, "increase of a rate", 0.001, .growth),
      Parameter(φ, "decrease of a rate, as a part of it", 0.2, .fraction),
      Parameter(ϑ, "base of the running mean", suggested: 0.7, .decay),
    ],
    initialize: [εᵢ ← ε₀, δ̄ ← 0], needsFullBatches: true
  ) {
    Line("Compute gradient", g ← ∇J(θ))
    Line("Adapt rates", εᵢ ← εᵢ + κ * positive(δ̄ ⊙ g) - φ * εᵢ ⊙ positive(-(δ̄ ⊙ g)))
    Line("Update mean gradient", δ̄ ← (1 - ϑ) * g + ϑ * δ̄)
    Line("Apply update", θ ← θ - εᵢ ⊙ g)
  }
}
