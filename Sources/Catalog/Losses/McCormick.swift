import FormulaFunctions
import Notation
import Optimization

extension Loss {
  /// McCormick (1976).
  public static let mcCormick: Loss = Loss(
    "mccormick", sin(x + y) + (x - y) ** 2 - 1.5 * x + 2.5 * y + 1,
    summary: "a tilted wave: minima and saddles take turns along a valley",
    domain: Domain(x: -3...4, y: -3...4), start: Point(-1.4, 3),
    minima: [
      Point(-0.5471975511965977, -1.5471975511965979),
      Point(2.5943951023931957, 1.5943951023931955),
    ],
    saddles: [Point(1.5471975511965979, 0.5471975511965977)],
    // With these the race that the program opens with tells what it has to tell.
    rates: ["adagrad": 0.2, "rmsprop": 0.05, "adam": 0.4])
}
