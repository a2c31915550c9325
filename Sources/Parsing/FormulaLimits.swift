/// What a formula may be at most. The bounds keep everything that reads one, down to the screen's
/// next frame, quick, and every recursion over its tree within a quarter of a 512 KiB stack.
public enum FormulaLimits {
  /// Bytes of text, in UTF-8.
  public static let bytes = 16_384
  /// Levels: of parentheses and calls in the text, and of operations that wait for one another, as
  /// each `+` of x+x+x+… does for those on its left.
  public static let levels = 200
  /// Numbers, letters, operators and calls.
  public static let parts = 4096
}
