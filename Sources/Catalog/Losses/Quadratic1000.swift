import Notation
import Optimization

extension Loss {
  /// As `quadratic`, with diag(1, 1000), cosine 0.28 and sine 0.96.
  public static let quadratic1000: Loss = Loss(
    "quadratic-1000", 0.5 * (921.6784 * x ** 2 - 537.0624 * x * y + 79.3216 * y ** 2),
    summary: "a bowl with a condition number of 1000",
    domain: Domain(reach: 5), start: Point(-0.8, -4.4), minima: [Point(0, 0)])
}
