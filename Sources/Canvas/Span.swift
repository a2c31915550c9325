/// A piece of text in one style.
public struct Span: Hashable, Sendable {
  public var text: String
  public var style: Style

  public init(_ text: String, _ style: Style = Style()) {
    self.text = text
    self.style = style
  }
}

extension Array where Element == Span {
  /// How many columns the text takes.
  public var columns: Int { reduce(0) { $0 + $1.text.count } }
}

extension Grid {
  /// Writes pieces of text one after another into a row; what does not fit ends in an ellipsis.
  /// Returns how many columns it took.
  @discardableResult
  public mutating func write(
    _ spans: [Span], column: Int, row: Int, limit: Int = .max, ellipsis: Character = "…"
  ) -> Int {
    guard limit > 0 else { return 0 }
    var taken = 0
    for span in spans {
      taken += write(
        span.text, column: column + taken, row: row, style: span.style, limit: limit - taken)
    }
    guard spans.columns > limit else { return taken }
    self[column + limit - 1, row].glyph = Glyph(ellipsis)
    return taken
  }
}
