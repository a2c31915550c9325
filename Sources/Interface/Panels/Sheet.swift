import Canvas
import Theming

/// A box over the picture, as large as its text needs and the screen allows.
struct Sheet {
  let title: String
  let lines: [[Span]]
  let foot: String

  /// Draws it in the middle; returns how many lines did not fit.
  func draw(on grid: inout Grid, _ look: Look, scroll: Int = 0) {
    let palette = look.palette
    let width = min(grid.size.width, (lines.map(\.columns).max() ?? 0) + 4)
    let height = min(grid.size.height, lines.count + 2)
    let area = Rectangle(
      column: (grid.size.width - width) / 2, row: (grid.size.height - height) / 2,
      width: width, height: height)
    grid.fill(area, with: Cell(.blank, palette.style(.foreground)))
    let inside = Frame(
      lines: look.lines, style: palette.style(.focus), left: [Span(title, palette.style(.title))],
      bottom: [Span(foot, palette.style(.dim))]
    ).draw(on: &grid, in: area)
    let first = max(0, min(scroll, lines.count - inside.height))
    for (row, line) in lines.dropFirst(first).prefix(inside.height).enumerated() {
      grid.write(
        line, column: inside.column + 1, row: inside.row + row, limit: inside.width - 2,
        ellipsis: look.ellipsis)
    }
  }
}
