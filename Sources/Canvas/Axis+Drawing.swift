extension Axis {
  /// Draws the axis along an area.
  ///
  /// Vertical: the line in the area's last column, the labels right-aligned before it. Horizontal:
  /// the labels in the last row, and the line in the first if there are two.
  package func draw(
    on grid: inout Grid, in area: Rectangle, style: Style, lines: LineSet = .unicode
  ) {
    guard !area.isEmpty else { return }
    switch direction {
    case .horizontal: drawHorizontal(on: &grid, in: area, style: style, lines: lines)
    case .vertical: drawVertical(on: &grid, in: area, style: style, lines: lines)
    }
  }

  private func drawHorizontal(
    on grid: inout Grid, in area: Rectangle, style: Style, lines: LineSet
  ) {
    if area.height > 1 {
      for column in area.columns { grid[column, area.row] = Cell(lines.horizontal, style) }
    }
    for tick in ticks(cells: area.width) {
      if area.height > 1 { grid[area.column + tick.cell, area.row] = Cell(lines.tickBelow, style) }
      grid.write(
        tick.label, column: area.column + tick.labelCell, row: area.row + area.height - 1,
        style: style, limit: area.width)
    }
  }

  private func drawVertical(
    on grid: inout Grid, in area: Rectangle, style: Style, lines: LineSet
  ) {
    let line = area.column + area.width - 1
    for row in area.rows { grid[line, row] = Cell(lines.vertical, style) }
    for tick in ticks(cells: area.height) {
      let row = area.row + tick.cell
      grid[line, row] = Cell(lines.tickLeft, style)
      // A label that is cut off would be another number.
      guard tick.label.count < area.width else { continue }
      grid.write(tick.label, column: line - tick.label.count, row: row, style: style)
    }
  }
}
