import Notation
import Optimization

extension Loss {
  /// Ackley (1987). Not differentiable at its minimum, the origin.
  public static let ackley: Loss = Loss(
    "ackley",
    -20 * exp(-0.2 * sqrt(0.5 * (x ** 2 + y ** 2)))
      - exp(0.5 * (cos(2 * π * x) + cos(2 * π * y))) + 20 + e,
    summary: "a rippled plateau around a deep funnel",
    domain: Domain(reach: 5), start: Point(2.6, 1.9), minima: [Point(0, 0)])
}
