import Notation
import Optimization

private var ripples: some Formula { 1 + sin(3 * π * y) ** 2 }
private var waves: some Formula { 1 + sin(2 * π * y) ** 2 }

extension Loss {
  /// Lévy and Montalvo (1985), number 13.
  public static let levy13: Loss = Loss(
    "levy13",
    sin(3 * π * x) ** 2 + (x - 1) ** 2 * ripples + (y - 1) ** 2 * waves,
    summary: "a bowl with fine ripples in both directions",
    domain: Domain(reach: 10), start: Point(-4, 5), minima: [Point(1, 1)])
}
