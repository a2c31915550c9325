import FormulaFunctions
import Notation
import Optimization

extension Loss {
  /// Ackley (1987). Not differentiable at its minimum, the origin.
  public static let ackley: Loss = Loss(
    "ackley",
    -20 * exp(-0.2 * sqrt(0.5 * (x ** 2 + y ** 2)))
      - exp(0.5 * (cos(2 * π * x) + cos(2 * π * y))) + 20 + e,
    summary: "a rippled plateau around a deep funnel",
    domain: Domain(reach: 5), start: Point(2.6, 1.9),
    minima: [
      Point(0, 0), Point(0.9521665459501717, 0), Point(0, 0.9521665459501717),
      Point(-0.9521665459501717, 0), Point(0, -0.9521665459501717),
      Point(0.9684776587077244, 0.9684776587077244), Point(-0.9684776587077244, 0.9684776587077244),
      Point(0.9684776587077244, -0.9684776587077244),
      Point(-0.9684776587077244, -0.9684776587077244),
    ],
    isPointed: true,
    saddles: [
      Point(0.6257806168564638, 0), Point(0, 0.6257806168564638), Point(-0.6257806168564638, 0),
      Point(0, -0.6257806168564638),
    ])
}
