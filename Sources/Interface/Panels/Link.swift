import Canvas
import Texts

/// A piece of a line of text, and what the mouse finds there: the same pieces are drawn and clicked.
struct Link: Sendable {
  let span: Span
  var target: Target?

  init(_ text: String, _ style: Style, _ target: Target? = nil) {
    span = Span(text, style)
    self.target = target
  }
}

extension [Link] {
  var spans: [Span] { map(\.span) }

  /// What the mouse finds at a column, counted from the beginning of the line.
  func target(at column: Int) -> Target? {
    var end = 0
    for link in self {
      end += link.span.text.columns
      if column >= 0, column < end { return link.target }
    }
    return nil
  }
}
