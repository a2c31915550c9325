/// What a formula may be at most. The bounds keep everything that reads one, down to the screen's
/// next frame, quick, and every recursion over its tree within a 512 KiB stack.
public enum FormulaLimits {
  /// Bytes of text, in UTF-8.
  public static let bytes = 16_384
  /// Letters of a word that is no name.
  public static let letters = 128
  /// Operations, calls and parentheses within one another. A sum or product counts as one, however
  /// many operands it has.
  public static let levels = 128
  /// Numbers, letters, operators and calls, sums written out.
  public static let parts = 16_384
}
