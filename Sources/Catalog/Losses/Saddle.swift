import Notation
import Optimization

extension Loss {
  public static let saddle: Loss = Loss(
    "saddle", x ** 2 - y ** 2,
    summary: "the simplest saddle: Newton's method runs to it, what goes downhill slides off",
    domain: Domain(reach: 2), start: Point(-1.5, 0.05), saddles: [Point(0, 0)])
}
