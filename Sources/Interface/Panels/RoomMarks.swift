import Canvas
import Notation
import Optimization

/// The large marks over a plot: the start, the lowest minima, and where runs are.
struct RoomMarks {
  let model: Model
  let plot: Plot
  let panel: Layout.Panel

  func draw(on grid: inout Grid, runs: [Int]) {
    let palette = model.look.palette
    for minimum in model.scene.loss.lowestMinima {
      put(LargeMark.minimum, at: minimum, palette.color(.minimum), on: &grid)
    }
    put(LargeMark.start, at: model.scene.start, palette.color(.minimum), on: &grid)
    for index in runs {
      guard let run = model.run(index) else { continue }
      let style = palette.path(run: index)
      put(
        LargeMark.of(run: index, mark: palette.mark(run: index, ascii: false)),
        at: run.path[model.iteration(of: run)], style.foreground, on: &grid)
    }
  }

  private func put(_ pixels: Pixels, at point: Point, _ color: Color, on grid: inout Grid) {
    guard let cell = plot.cell(at: point) else { return }
    grid.draw(
      pixels, column: panel.plot.column + cell.column - pixels.width / 2,
      row: panel.plot.row + cell.row - pixels.cells.height / 2, color: color, in: panel.plot)
  }
}
