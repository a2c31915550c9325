import Notation
import Optimization

private var edges: some Formula { x ** 6 / 6 }
private var humps: some Formula { 2 * x ** 2 - 1.05 * x ** 4 + edges }

extension Loss {
  public static let threeHumpCamel: Loss = Loss(
    "three-hump-camel", humps + x * y + y ** 2,
    summary: "one global minimum between two shallow ones",
    domain: Domain(x: -2.5...2.5, y: -2...2), start: Point(2.2, -1.6),
    minima: [
      Point(0, 0), Point(1.7475523458302888, -0.8737761729151444),
      Point(-1.7475523458302888, 0.8737761729151444),
    ],
    saddles: [
      Point(-1.07054229182366, 0.53527114591183), Point(1.07054229182366, -0.53527114591183),
    ])
}
