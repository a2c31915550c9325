import Notation
import Optimization

extension Algorithm {
  /// Algorithm 8.8 of *Deep Learning*: undamped, without a line search.
  public static let newton: Algorithm = Algorithm("Newton", "8.8") {
    Line("Compute gradient", g ← ∇J(θ))
    Line("Compute Hessian", H ← ∇²J(θ))
    Line("Compute Hessian inverse", H⁻¹ ← inverse(H))
    Line("Compute update", Δθ ← -H⁻¹ * g)
    Line("Apply update", θ ← θ + Δθ)
  }
}
