import FormulaFunctions
import Notation
import Optimization

extension Loss {
  /// Jennrich and Sampson (1968); Moré, Garbow and Hillstrom (1981), problem 6, for ten values.
  public static let jennrichSampson: Loss = Loss(
    "jennrich-sampson", sum(1...10) { (2 + 2 * $0 - (exp($0 * x) + exp($0 * y))) ** 2 },
    summary:
      "two exponentials fitted to a line: beside the floor of its valley J grows a thousandfold",
    domain: Domain(x: -0.35...0.55, y: -0.35...0.55), start: Point(-0.2, 0.4),
    minima: [Point(0.25782521367036407, 0.25782521367036407)])
}
