import Notation
import Optimization

extension Loss {
  public static let quadraticShifted: Loss = Loss(
    "quadratic-shifted",
    0.5
      * (13 * (x - 1.5) ** 2 + 10 * (x - 1.5) * (y + 0.75) + 13 * (y + 0.75) ** 2) - 2,
    summary: "a mild bowl away from the origin, with a negative minimum",
    domain: Domain(reach: 5), start: Point(-4, 3), minima: [Point(1.5, -0.75)])
}
