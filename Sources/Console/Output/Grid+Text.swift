import Canvas

extension Grid {
  /// The picture in the form that a path's ending asks for: `.svg`, `.ansi`, or else plain text.
  package func text(for path: String) -> String {
    if path.hasSuffix(".svg") { return svg() }
    if path.hasSuffix(".ansi") || path.hasSuffix(".ans") { return ansiText(ascii: false) }
    return plainText(ascii: false)
  }
}
