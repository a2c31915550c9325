import FormulaFunctions
import Notation
import Optimization

private var shallow: some Formula { exp(-((x - 1) ** 2 + (1.4 * y) ** 2) / 0.2) }
private var deep: some Formula { exp(-((x + 1) ** 2 + (1.4 * y) ** 2) / 0.2) }

extension Loss {
  public static let twoWells: Loss = Loss(
    "two-wells", -2 * shallow - 6 * deep + x ** 2 + (1.4 * y) ** 2,
    summary: "a bowl with a deep and a shallow well: which one is found depends on the method",
    domain: Domain(x: -2...2, y: -1.5...1.5), start: Point(0.75, 1.1),
    minima: [Point(-0.9675774464554597, 0), Point(0.9053178606008483, 0)],
    saddles: [Point(0.12025036405942183, 0)])
}
