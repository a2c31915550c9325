/// The characters that boxes and axes are drawn with.
package struct LineSet: Hashable, Sendable {
  let horizontal: Glyph
  let vertical: Glyph
  let topLeft: Glyph
  let topRight: Glyph
  let bottomLeft: Glyph
  let bottomRight: Glyph
  /// On a horizontal line, a tick towards the labels below it.
  let tickBelow: Glyph
  /// On a vertical line, a tick towards the labels left of it.
  let tickLeft: Glyph

  private init(_ characters: String) {
    let glyphs = characters.map(Glyph.init)
    (horizontal, vertical, topLeft, topRight) = (glyphs[0], glyphs[1], glyphs[2], glyphs[3])
    (bottomLeft, bottomRight, tickBelow, tickLeft) = (glyphs[4], glyphs[5], glyphs[6], glyphs[7])
  }

  package static let unicode = LineSet("─│┌┐└┘┬┤")
  package static let rounded = LineSet("─│╭╮╰╯┬┤")
  package static let heavy = LineSet("━┃┏┓┗┛┳┫")
  package static let ascii = LineSet("-|++++++")
}
