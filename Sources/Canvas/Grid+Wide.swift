import Texts

extension Glyph {
  /// The second column of a character that takes two.
  static let continuation = Glyph("\0" as Unicode.Scalar)

  package var isContinuation: Bool { base == "\0" }
}

extension Grid {
  /// What is to be seen of a cell: a half of a character of two columns, of which something has covered the
  /// other half, is blank.
  package func glyph(column: Int, row: Int) -> Glyph {
    let glyph = self[column, row].glyph
    if glyph.isContinuation {
      return column > 0 && self[column - 1, row].glyph.base.isWide ? glyph : .blank
    }
    guard glyph.base.isWide else { return glyph }
    let isWhole = column + 1 < size.width && self[column + 1, row].glyph.isContinuation
    return isWhole ? glyph : .blank
  }
}
