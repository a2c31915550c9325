/// A picture of a window of the world in an area of cells: bands behind, dots over them, marks on
/// top. Everything is given in world coordinates and clipped; drawing cannot fail.
package struct Plot: Hashable, Sendable {
  /// In cells.
  package let size: Size
  package let window: Window
  package var backdrop: Backdrop?
  package internal(set) var dots: Dots
  private var marks: [Placed] = []

  private struct Placed: Hashable, Sendable {
    var position: Position
    var glyph: Glyph
    var color: Color
    var attributes: Style.Attributes
  }

  package init(size: Size, window: Window, markers: MarkerSet, backdrop: Backdrop? = nil) {
    dots = Dots(markers, cells: size)
    self.size = dots.cells
    self.window = window
    self.backdrop = backdrop?.cells == dots.cells ? backdrop : nil
  }

  /// Where a point of the world lies in dot coordinates, inside or not.
  package func dot(at point: SIMD2<Double>) -> SIMD2<Double> {
    SIMD2(
      (point.x - window.xMin) / window.width * Double(dots.size.width),
      (window.yMax - point.y) / window.height * Double(dots.size.height))
  }

  /// The point of the world in the middle of a cell of the plot.
  package func point(at cell: Position) -> SIMD2<Double> {
    SIMD2(
      window.xMin + (Double(cell.column) + 0.5) / Double(size.width) * window.width,
      window.yMax - (Double(cell.row) + 0.5) / Double(size.height) * window.height)
  }

  /// The cell that a point of the world lies in, nil if that is outside.
  package func cell(at point: SIMD2<Double>) -> Position? {
    guard window.contains(point), !window.isEmpty, size.width > 0, size.height > 0 else {
      return nil
    }
    let share = window.share(at: point)
    return Position(
      column: Int(cellAt: share.x, of: size.width), row: Int(cellAt: share.y, of: size.height))
  }

  /// Draws a line through points of the world.
  package mutating func draw(
    _ points: some Sequence<SIMD2<Double>>, ink: Ink, stroke: Stroke = .thin
  ) {
    guard !window.isEmpty else { return }
    // As an array first: generic code for each of thousands of points would be slow.
    let places = Array(points).map { dot(at: $0) }
    dots.draw(places, ink: ink, stroke: stroke)
  }

  /// Draws a line whose ink changes on the way; its dashes go on from one part to the next.
  package mutating func draw(
    _ parts: [(points: ArraySlice<SIMD2<Double>>, ink: Ink)], stroke: Stroke = .thin
  ) {
    guard !window.isEmpty, let first = parts.first else { return }
    var pen = Pen(ink: first.ink, stroke: stroke)
    for part in parts {
      pen.ink = part.ink
      let places = part.points.map { dot(at: $0) }
      dots.lead(&pen, along: places)
    }
  }

  /// Puts a mark on the cell of a point; later ones cover earlier ones.
  package mutating func put(
    _ mark: Mark, at point: SIMD2<Double>, color: Color, attributes: Style.Attributes = [.bold]
  ) {
    if let position = cell(at: point) {
      put(mark, on: position, color: color, attributes: attributes)
    }
  }

  /// Puts a mark on a cell of the plot.
  package mutating func put(
    _ mark: Mark, on position: Position, color: Color, attributes: Style.Attributes = [.bold]
  ) {
    guard (0..<size.width).contains(position.column), (0..<size.height).contains(position.row)
    else { return }
    marks.append(
      Placed(
        position: position, glyph: mark.glyph(dots.markers), color: color, attributes: attributes))
  }

  /// Paints the plot into a grid, its top left cell at a position.
  package func paint(on grid: inout Grid, at origin: Position) {
    for row in 0..<size.height {
      for column in 0..<size.width {
        grid[origin.column + column, origin.row + row] =
          dots.cell(column: column, row: row, over: backdrop)
      }
    }
    for mark in marks {
      let (column, row) = (mark.position.column, mark.position.row)
      let background = backdrop?.color(column: column, row: row, half: 0) ?? .terminal
      grid[origin.column + column, origin.row + row] = Cell(
        mark.glyph, Style(mark.color, on: background, mark.attributes))
    }
  }
}
