import Canvas

/// A piece of a line of text, and what the mouse finds there: the same pieces are drawn and clicked.
struct Piece {
  let span: Span
  var spot: Spot?

  init(_ text: String, _ style: Style, _ spot: Spot? = nil) {
    span = Span(text, style)
    self.spot = spot
  }
}

extension [Piece] {
  var spans: [Span] { map(\.span) }

  /// What the mouse finds at a column, counted from the beginning of the line.
  func spot(at column: Int) -> Spot? {
    var end = 0
    for piece in self {
      end += piece.span.text.count
      if column >= 0, column < end { return piece.spot }
    }
    return nil
  }
}
