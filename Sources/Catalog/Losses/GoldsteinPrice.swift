import Notation
import Optimization

private var first: some Formula {
  19 - 14 * x + 3 * x ** 2 - 14 * y + 6 * x * y + 3 * y ** 2
}

private var second: some Formula {
  18 - 32 * x + 12 * x ** 2 + 48 * y - 36 * x * y + 27 * y ** 2
}

extension Loss {
  /// Goldstein and Price (1971).
  public static let goldsteinPrice: Loss = Loss(
    "goldstein-price",
    (1 + (x + y + 1) ** 2 * first) * (30 + (2 * x - 3 * y) ** 2 * second),
    summary: "values from 3 to a million: steep walls, wells and a global minimum among them",
    domain: Domain(reach: 2), start: Point(-0.2, -1.9),
    minima: [Point(0, -1), Point(-0.6, -0.4), Point(1.8, 0.2), Point(1.2, 0.8)],
    saddles: [Point(-0.4, -0.6), Point(1.2, -0.2), Point(1.4, 0.6), Point(0.6, 0.4)])
}
