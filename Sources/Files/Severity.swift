/// Whose fault something is that was wrong. What the program exits with follows from it, and is decided
/// where the program ends.
package enum Severity: Hashable, Sendable {
  /// Something was asked for that there is not.
  case usage
  /// A file or text says what it may not.
  case contents
  /// A file cannot be read at all.
  case unreadable
}
