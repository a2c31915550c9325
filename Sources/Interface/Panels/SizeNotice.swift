import Canvas

/// All that is shown where there is no room for a picture.
struct SizeNotice: Panel {
  let area: Rectangle

  func draw(on painter: inout Painter) {
    painter.grid.write(
      "optviz needs 20x6", column: area.column, row: area.row, style: painter.style(.foreground))
  }
}
