import Notation
import Optimization

extension Loss {
  /// Rosenbrock (1960).
  public static let rosenbrock: Loss = Loss(
    "rosenbrock", (1 - x) ** 2 + 100 * (y - x ** 2) ** 2,
    summary: "a narrow curved valley: easy to enter, slow to follow",
    domain: Domain(x: -2...2, y: -1...3), start: Point(-1.2, 1), minima: [Point(1, 1)])
}
