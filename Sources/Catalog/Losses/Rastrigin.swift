import FormulaFunctions
import Notation
import Optimization

extension Loss {
  /// Rastrigin (1974).
  public static let rastrigin: Loss = Loss(
    "rastrigin", 20 + x ** 2 - 10 * cos(2 * π * x) + y ** 2 - 10 * cos(2 * π * y),
    summary: "a grid of local minima on a wide bowl",
    domain: Domain(reach: 3.5), start: Point(-2.7, 1.6),
    minima: [
      Point(0, 0), Point(0.9949586376523348, 0), Point(0, 0.9949586376523348),
      Point(-0.9949586376523348, 0), Point(0, -0.9949586376523348),
      Point(0.9949586376523348, 0.9949586376523348), Point(-0.9949586376523348, 0.9949586376523348),
      Point(0.9949586376523348, -0.9949586376523348),
      Point(-0.9949586376523348, -0.9949586376523348),
    ],
    saddles: [
      Point(0.5025460365546747, 0), Point(0, 0.5025460365546747), Point(-0.5025460365546747, 0),
      Point(0, -0.5025460365546747),
    ])
}
