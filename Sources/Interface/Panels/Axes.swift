import Canvas
import Theming

/// The labelled axes of a plot, left of it and below it.
struct Axes {
  let window: Window
  let palette: Palette
  let lines: LineSet

  func draw(on grid: inout Grid, _ panel: Layout.Panel) {
    let plot = panel.plot
    guard plot.column > panel.area.column + 1, !window.isEmpty else { return }
    let style = palette.style(.dim)
    Axis(.vertical, window.yMin...window.yMax).draw(
      on: &grid,
      in: Rectangle(column: plot.column - 5, row: plot.row, width: 5, height: plot.height),
      style: style, lines: lines)
    Axis(.horizontal, window.xMin...window.xMax).draw(
      on: &grid,
      in: Rectangle(column: plot.column, row: plot.row + plot.height, width: plot.width, height: 1),
      style: style, lines: lines)
  }
}
