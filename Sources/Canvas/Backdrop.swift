/// Bands of colour behind a plot: one for each half of a cell.
public struct Backdrop: Hashable, Sendable {
  /// In cells.
  public let cells: Size
  /// Row by row, `width` across and 2 `height` down. One without a colour shows `missing`.
  public let bands: [UInt8]
  /// The colour of each band.
  public var colors: [Color]
  public var missing: Color

  public init(cells: Size, bands: [UInt8], colors: [Color], missing: Color = .terminal) {
    precondition(bands.count == cells.width * cells.height * 2)
    self.cells = cells
    self.bands = bands
    self.colors = colors
    self.missing = missing
  }

  func color(column: Int, row: Int, half: Int) -> Color {
    let band = Int(bands[(2 * row + half) * cells.width + column])
    return band < colors.count ? colors[band] : missing
  }
}
