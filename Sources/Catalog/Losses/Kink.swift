import FormulaFunctions
import Notation
import Optimization

extension Loss {
  /// Its Hessian is 0 wherever it has one.
  public static let kink: Loss = Loss(
    "kink", abs(x) + abs(y),
    summary: "slopes that do not fade towards the minimum: steps of a constant rate hop about it",
    domain: Domain(reach: 4), start: Point(-3.3, 1.9), minima: [Point(0, 0)],
    isPointed: true)
}
