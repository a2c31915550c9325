import Notation
import Optimization

extension Loss {
  /// Beale (1958).
  public static let beale: Loss = Loss(
    "beale",
    (1.5 - x + x * y) ** 2 + (2.25 - x + x * y ** 2) ** 2 + (2.625 - x + x * y ** 3) ** 2,
    summary: "a flat plateau that falls off to a curved valley, with steep corners",
    domain: Domain(reach: 4.5), start: Point(1, 1.5), minima: [Point(3, 0.5)],
    saddles: [Point(0.10053793732415836, -2.644513585023125), Point(0, 1)])
}
