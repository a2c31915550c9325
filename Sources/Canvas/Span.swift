import Texts

/// A piece of text in one style.
package struct Span: Hashable, Sendable {
  package var text: String
  package var style: Style

  package init(_ text: String, _ style: Style = Style()) {
    self.text = text
    self.style = style
  }
}

extension Array where Element == Span {
  /// How many columns the text takes.
  package var columns: Int { reduce(0) { $0 + $1.text.columns } }
}

extension Grid {
  /// Writes pieces of text one after another into a row; what does not fit ends in an ellipsis.
  /// Returns how many columns it took.
  @discardableResult
  package mutating func write(
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
