import Notation
import Optimization

extension Loss {
  /// ½ θᵀ A θ with A = R diag(1, 100) Rᵀ, R a rotation with cosine 0.6 and sine 0.8.
  public static let quadratic: Loss = Loss(
    "quadratic", 0.5 * (64.36 * x ** 2 - 95.04 * x * y + 36.64 * y ** 2),
    summary: "a bowl a hundred times steeper across than along, turned away from the axes",
    domain: Domain(reach: 5), start: Point(-2.2, -4), minima: [Point(0, 0)])
}
