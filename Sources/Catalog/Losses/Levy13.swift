import FormulaFunctions
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
    domain: Domain(x: -2...4, y: -2...4), start: Point(-1.4, 3.3),
    minima: [
      Point(1, 1), Point(0.6703805254516864, 1), Point(1.3296194745483136, 1),
      Point(1, 0.027337597884571678), Point(1, 1.9726624021154284),
    ],
    saddles: [
      Point(0.8314352416485596, 1), Point(1.1685647583514405, 1),
      Point(1, 0.18583444533054821), Point(1, 1.8141655546694517),
    ])
}
