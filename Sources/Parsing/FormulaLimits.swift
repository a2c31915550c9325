/// What a formula may be at most. The bounds keep everything that reads one, down to the screen's
/// next frame, quick, and every recursion over its tree within a 512 KiB stack.
public enum FormulaLimits {
  /// Bytes of text, in UTF-8.
  public static let bytes = 16_384
  /// Operations and parentheses within one another. In x+x+x+… each `+` is within the next: long
  /// sums need parentheses around groups of their terms.
  public static let levels = 128
  /// Numbers, letters, operators and calls.
  public static let parts = 4096
}
