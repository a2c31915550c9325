import Canvas
import Notation
import Theming

/// The crosshair in a plot: short arms around the cell that is meant, which stays as it is.
struct CrosshairPanel: Panel {
  /// The cells of the plot.
  let area: Rectangle
  /// The cell that is meant, from the plot's top left.
  let cell: Position

  /// Cells to each side; a cell is twice as high as wide.
  private static let arms = (columns: 4, rows: 2)

  func draw(on painter: inout Painter) {
    let isUnicode = painter.look.isUnicode
    for step in 1...Self.arms.columns {
      for side in [-step, step] { put(isUnicode ? "─" : "-", side, 0, on: &painter) }
    }
    for step in 1...Self.arms.rows {
      for side in [-step, step] { put(isUnicode ? "│" : "|", 0, side, on: &painter) }
    }
    for side in [-1, 1] { put(side < 0 ? "[" : "]", side, 0, on: &painter) }
  }

  private func put(_ sign: Character, _ column: Int, _ row: Int, on painter: inout Painter) {
    let place = Position(
      column: area.column + cell.column + column, row: area.row + cell.row + row)
    guard area.contains(place) else { return }
    var style = painter.style(.key)
    style.background = painter.grid[place.column, place.row].style.background
    painter.grid[place.column, place.row] = Cell(Glyph(sign), style)
  }
}
