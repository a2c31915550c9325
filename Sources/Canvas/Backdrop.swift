/// Bands of colour behind a plot: one for each half of a cell.
package struct Backdrop: Hashable, Sendable {
  /// In cells.
  package let cells: Size
  /// Row by row, `width` across and 2 `height` down. One without a colour shows `missing`.
  package let bands: [UInt8]
  /// The colour of each band.
  package var colors: [Color]
  package var missing: Color
  /// What fills a cell of each band without dots, where colours do not tell bands apart; empty for
  /// nothing.
  package var textures: [Glyph] = []
  package var textureColor = Color.terminal

  package init(cells: Size, bands: [UInt8], colors: [Color], missing: Color = .terminal) {
    precondition(bands.count == cells.width * cells.height * 2)
    self.cells = cells
    self.bands = bands
    self.colors = colors
    self.missing = missing
  }

  /// What fills a cell without dots.
  func texture(column: Int, row: Int) -> Cell? {
    let band = Int(bands[2 * row * cells.width + column])
    guard band < textures.count else { return nil }
    return Cell(
      textures[band], Style(textureColor, on: color(column: column, row: row, half: 0), .dim))
  }

  func color(column: Int, row: Int, half: Int) -> Color {
    let band = Int(bands[(2 * row + half) * cells.width + column])
    return band < colors.count ? colors[band] : missing
  }
}
