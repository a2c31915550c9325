import Notation
import Optimization

extension Loss {
  public static let matyas: Loss = Loss(
    "matyas", 0.26 * (x ** 2 + y ** 2) - 0.48 * x * y,
    summary: "a long flat valley along the diagonal",
    domain: Domain(reach: 10), start: Point(8, -6), minima: [Point(0, 0)])
}
