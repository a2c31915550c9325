import FormulaFunctions
import Notation
import Optimization

private var across: some Formula { (x + 2 - 0.4 * y ** 2) ** 2 }
private var narrow: some Formula { exp(-4 * across - 0.5 * (y + 1) ** 2) }
private var wide: some Formula { exp(-((x - 1.5) ** 2 + y ** 2) / 3) }

extension Loss {
  public static let narrowValley: Loss = Loss(
    "narrow-valley", -2 * narrow - 1.5 * wide + (x ** 2 + y ** 2) / 20,
    summary: "a narrow curved valley next to a wide one that is less deep, and easier to find",
    domain: Domain(x: -4...4, y: -3...3), start: Point(-2.5, 2.5),
    minima: [
      Point(-1.5549870552237248, -1.0360017424994399), Point(1.3628571712487152, 0),
    ],
    saddles: [Point(-0.33647161828059985, -1.3264364615500068)])
}
