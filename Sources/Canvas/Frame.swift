/// A box of lines with text on its edges.
package struct Frame: Hashable, Sendable {
  package var lines: LineSet
  package var style: Style
  /// On the top edge.
  package var left: [Span]
  package var right: [Span]
  /// On the bottom edge.
  package var bottom: [Span]

  package init(
    lines: LineSet = .unicode, style: Style = Style(), left: [Span] = [], right: [Span] = [],
    bottom: [Span] = []
  ) {
    self.lines = lines
    self.style = style
    self.left = left
    self.right = right
    self.bottom = bottom
  }

  /// Where the title's text begins, counted from the left edge.
  package static let titleColumn = 3

  /// Draws the box around an area and returns what is left inside.
  ///
  /// Text that is too long ends in an ellipsis; the right title gives way to the left one.
  @discardableResult
  package func draw(on grid: inout Grid, in area: Rectangle) -> Rectangle {
    guard area.width > 1, area.height > 1 else { return area.inset(left: area.width) }
    drawLines(on: &grid, in: area)
    let room = area.width - 4
    let top = area.row
    let written = write(
      left, on: &grid, column: area.column + Self.titleColumn - 1, row: top, room: room)
    let rest = room - written - (written > 0 ? 1 : 0)
    let wanted = right.columns + 2
    if !right.isEmpty && wanted <= rest {
      write(right, on: &grid, column: area.column + 2 + room - wanted, row: top, room: wanted)
    }
    write(bottom, on: &grid, column: area.column + 2, row: top + area.height - 1, room: room)
    return area.inset(left: 1, top: 1, right: 1, bottom: 1)
  }

  /// Writes text between blanks; returns the columns taken.
  @discardableResult
  private func write(
    _ spans: [Span], on grid: inout Grid, column: Int, row: Int, room: Int
  ) -> Int {
    guard !spans.isEmpty, room > 2 else { return 0 }
    let blank = [Span(" ", style)]
    let cut: Character = lines == .ascii ? "~" : "…"
    var taken = grid.write(blank, column: column, row: row)
    taken += grid.write(spans, column: column + 1, row: row, limit: room - 2, ellipsis: cut)
    return taken + grid.write(blank, column: column + taken, row: row)
  }

  private func drawLines(on grid: inout Grid, in area: Rectangle) {
    let (right, bottom) = (area.column + area.width - 1, area.row + area.height - 1)
    for column in area.columns {
      grid[column, area.row] = Cell(lines.horizontal, style)
      grid[column, bottom] = Cell(lines.horizontal, style)
    }
    for row in area.rows {
      grid[area.column, row] = Cell(lines.vertical, style)
      grid[right, row] = Cell(lines.vertical, style)
    }
    grid[area.column, area.row] = Cell(lines.topLeft, style)
    grid[right, area.row] = Cell(lines.topRight, style)
    grid[area.column, bottom] = Cell(lines.bottomLeft, style)
    grid[right, bottom] = Cell(lines.bottomRight, style)
  }
}
