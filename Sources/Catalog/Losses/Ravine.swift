import FormulaFunctions
import Notation
import Optimization

private var floor: some Formula { sqrt(x ** 2 + 0.05) }

extension Loss {
  public static let ravine: Loss = Loss(
    "ravine", 4 * (y - floor) ** 2 + (x - 2) ** 2 / 5,
    summary: "a ravine with a sharp bend: what has momentum runs up the other side",
    domain: Domain(x: -3...3, y: -0.5...3.5), start: Point(-2.4, 3),
    minima: [Point(2, 2.0124611797498106)])
}
