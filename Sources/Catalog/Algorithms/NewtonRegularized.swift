import Notation
import Optimization

extension Algorithm {
  /// Newton's method with the regularization of equation 8.28 of *Deep Learning*: α is added to every
  /// eigenvalue of the Hessian.
  public static let newtonRegularized: Algorithm = Algorithm(
    "Newton regularized", "equation 8.28",
    require: [
      Parameter(
        α, "regularization strength", 1, .weight, elsewhere: ["lambda", "damping", "mu"])
    ]
  ) {
    Line("Compute gradient", g ← ∇J(θ))
    Line("Compute Hessian", H ← ∇²J(θ))
    Line("Invert the regularized Hessian", H⁻¹ ← inverse(H + α * I))
    Line("Compute update", Δθ ← -H⁻¹ * g)
    Line("Apply update", θ ← θ + Δθ)
  }
}
