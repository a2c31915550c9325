import Notation
import Optimization

extension Loss {
  public static let booth: Loss = Loss(
    "booth", (x + 2 * y - 7) ** 2 + (2 * x + y - 5) ** 2,
    summary: "a bowl with a condition number of 9",
    domain: Domain(reach: 10), start: Point(-5, 8), minima: [Point(1, 3)])
}
