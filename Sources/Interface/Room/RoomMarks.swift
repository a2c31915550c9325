import Canvas
import Notation
import Optimization

/// The large marks over a plot: the start, the lowest minima, and where runs are.
struct RoomMarks: Panel {
  /// The cells of the plot.
  let area: Rectangle
  let ground: Ground
  let runs: [ShownRun]

  /// In plots of fewer rows they would cover the paths.
  static let leastRows = 14

  func draw(on painter: inout Painter) {
    let palette = painter.palette
    let plot = ground.plot(of: area.size, painter.look)
    for minimum in ground.loss.lowestMinima {
      put(LargeMark.minimum, at: minimum, palette.color(.minimum), plot, on: &painter)
    }
    put(LargeMark.start, at: ground.start, palette.color(.minimum), plot, on: &painter)
    for shown in runs {
      guard let run = shown.run else { continue }
      let mark = LargeMark.of(
        run: shown.index, mark: palette.mark(trace: shown.trace, ascii: false))
      put(
        mark, at: run.iterate(at: shown.t).place, palette.path(trace: shown.trace).foreground, plot,
        on: &painter
      )
    }
  }

  private func put(
    _ pixels: Pixels, at point: Point, _ color: Color, _ plot: Plot, on painter: inout Painter
  ) {
    guard let cell = plot.cell(at: point) else { return }
    painter.grid.draw(
      pixels, column: area.column + cell.column - pixels.width / 2,
      row: area.row + cell.row - pixels.cells.height / 2, color: color, in: area)
  }
}
