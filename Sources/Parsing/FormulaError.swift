/// Where a formula goes wrong, and what would have been right there.
public struct FormulaError: Error, Hashable, Sendable {
  /// The first wrong character, counted in characters from 0; the number of characters if the
  /// formula ends too early.
  public let column: Int
  /// What is wrong and what would be right, in one sentence without a full stop.
  public let message: String

  /// A word as a formula, where it is one but for its parentheses: `sin(x)` for `sinx`.
  public let correction: String?

  init(column: Int, _ message: String, correction: String? = nil) {
    self.column = column
    self.message = message
    self.correction = correction
  }

  /// - Parameters:
  ///   - expected: what could stand there: "an operator or ')'".
  ///   - found: what stands there: "'#'", "the end".
  init(column: Int, expected: String, found: String) {
    self.init(column: column, "expected \(expected), found \(found)")
  }
}
