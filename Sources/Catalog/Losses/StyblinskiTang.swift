import Notation
import Optimization

extension Loss {
  /// Styblinski and Tang (1990).
  public static let styblinskiTang: Loss = Loss(
    "styblinski-tang",
    0.5 * (x ** 4 - 16 * x ** 2 + 5 * x + y ** 4 - 16 * y ** 2 + 5 * y),
    summary: "four wells around a hill: a deep one, two alike, and a shallow one",
    domain: Domain(reach: 5), start: Point(0.5, -4.2),
    minima: [
      Point(-2.903534027771177, -2.903534027771177), Point(2.746802770990837, -2.903534027771177),
      Point(-2.903534027771177, 2.746802770990837), Point(2.746802770990837, 2.746802770990837),
    ],
    saddles: [
      Point(0.1567312567803401, -2.903534027771177), Point(-2.903534027771177, 0.1567312567803401),
      Point(2.746802770990837, 0.1567312567803401), Point(0.1567312567803401, 2.746802770990837),
    ])
}
