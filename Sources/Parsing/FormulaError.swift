/// Where a formula goes wrong, and what would have been right there.
public struct FormulaError: Error, Hashable, Sendable {
  /// The first wrong character, counted in characters from 0; the number of characters if the
  /// formula ends too early.
  public let column: Int
  /// What could stand there: "an operator or ')'".
  public let expected: String
  /// What stands there: "'#'", "the end".
  public let found: String

  init(column: Int, expected: String, found: String) {
    self.column = column
    self.expected = expected
    self.found = found
  }

  /// What is wrong, in one sentence without a full stop.
  public var message: String { "expected \(expected), found \(found)" }
}
