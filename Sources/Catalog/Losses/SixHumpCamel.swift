import Notation
import Optimization

private var humps: some Formula { 4 - 2.1 * x ** 2 + x ** 4 / 3 }
private var well: some Formula { -4 + 4 * y ** 2 }

extension Loss {
  /// Dixon and Szegő (1978).
  public static let sixHumpCamel: Loss = Loss(
    "six-hump-camel",
    humps * x ** 2 + x * y + well * y ** 2,
    summary: "six minima, two of them global, and many saddles between",
    domain: Domain(x: -3...3, y: -2...2), start: Point(-1.4, -1.3),
    minima: [
      Point(0.08984201310031806, -0.7126564030207396),
      Point(-0.08984201310031806, 0.7126564030207396),
      Point(-1.703606714969981, 0.7960835686726251), Point(1.703606714969981, -0.7960835686726251),
      Point(1.6071047529201972, 0.5686514548841314),
      Point(-1.6071047529201972, -0.5686514548841314),
    ],
    saddles: [
      Point(0, 0), Point(1.1092053368047865, -0.7682680925095399),
      Point(-1.1092053368047865, 0.7682680925095399),
      Point(-1.6380679841897785, -0.22867406904439408),
      Point(1.6380679841897785, 0.22867406904439408),
      Point(-1.2960702671671092, -0.6050843880386585),
      Point(1.2960702671671092, 0.6050843880386585),
    ])
}
