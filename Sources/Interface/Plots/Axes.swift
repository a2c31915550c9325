import Canvas
import Theming

/// The labelled axes of a plot, left of it and below it.
struct Axes {
  let window: Window

  func draw(on painter: inout Painter, _ place: PlotPlace) {
    let plot = place.plot
    guard plot.column > place.area.column + 1, !window.isEmpty else { return }
    let (style, lines) = (painter.style(.dim), painter.look.lines)
    Axis(.vertical, window.yMin...window.yMax).draw(
      on: &painter.grid,
      in: Rectangle(column: plot.column - 5, row: plot.row, width: 5, height: plot.height),
      style: style, lines: lines)
    Axis(.horizontal, window.xMin...window.xMax).draw(
      on: &painter.grid,
      in: Rectangle(column: plot.column, row: plot.row + plot.height, width: plot.width, height: 1),
      style: style, lines: lines)
  }
}
