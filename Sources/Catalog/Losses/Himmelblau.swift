import Notation
import Optimization

extension Loss {
  /// Himmelblau (1972).
  public static let himmelblau: Loss = Loss(
    "himmelblau", (x ** 2 + y - 11) ** 2 + (x + y ** 2 - 7) ** 2,
    summary: "four equal minima around a hill: which one is found depends on the method",
    domain: Domain(reach: 5), start: Point(0.5, 4.1),
    minima: [
      Point(3, 2), Point(-2.805118086952745, 3.131312518250573),
      Point(-3.779310253377747, -3.2831859912861696),
      Point(3.5844283403304917, -1.8481265269644036),
    ],
    saddles: [
      Point(3.385154183607021, 0.07385187983774928), Point(0.08667750455539636, 2.884254701174776),
      Point(-3.0730257507643897, -0.08135304428796751),
      Point(-0.12796134673068008, -1.9537149802445763),
    ])
}
