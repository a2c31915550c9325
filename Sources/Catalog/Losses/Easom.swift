import FormulaFunctions
import Notation
import Optimization

extension Loss {
  /// Easom (1990).
  public static let easom: Loss = Loss(
    "easom", -cos(x) * cos(y) * exp(-((x - π) ** 2 + (y - π) ** 2)),
    summary: "a needle in a plateau: far from it every gradient is almost 0",
    domain: Domain(x: 0...6, y: 0...6), start: Point(2.2, 4.2),
    minima: [
      Point(3.141592653589793, 3.141592653589793),
      Point(1.3049954504376675, 1.3049954504376675), Point(4.978189856741919, 1.3049954504376675),
      Point(4.978189856741919, 4.978189856741919), Point(1.3049954504376675, 4.978189856741919),
    ],
    saddles: [
      Point(1.5707963267948966, 1.5707963267948966), Point(4.71238898038469, 1.5707963267948966),
      Point(4.71238898038469, 4.71238898038469), Point(1.5707963267948966, 4.71238898038469),
    ])
}
