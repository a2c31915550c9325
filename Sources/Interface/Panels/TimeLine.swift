import Canvas
import Optimization
import Theming

/// The whole history in a row: what is shown of it, how far it has been computed, and where runs
/// ended.
struct TimeLine {
  let model: Model
  let area: Rectangle

  private var look: Look { model.look }
  private var palette: Palette { look.palette }

  var axis: TimeAxis {
    TimeAxis(columns: area.inset(left: 3, right: 1).columns, end: model.timeEnd)
  }

  func draw(on grid: inout Grid) {
    grid.fill(area, with: Cell(.blank, palette.style(.foreground)))
    grid.write("t", column: area.column + 1, row: area.row, style: palette.style(.dim))
    let axis = axis
    let (now, computed) = (
      axis.column(of: model.clock.t), axis.column(of: model.lastIteration)
    )
    for column in axis.columns {
      grid[column, area.row] = line(at: column, now: now, computed: computed)
    }
    let signs = signs(axis)
    drawNumbers(on: &grid, axis, besides: signs.keys.map { $0 })
    for (column, cell) in signs { grid[column, area.row] = cell }
  }

  /// A part of the line: gone through, computed, or to come; they differ without colours, too.
  private func line(at column: Int, now: Int, computed: Int) -> Cell {
    if column < now {
      return Cell(Glyph(look.isUnicode ? "━" : "="), palette.style(.key))
    }
    return column <= computed
      ? Cell(Glyph(look.isUnicode ? "─" : "-"), palette.style(.foreground))
      : Cell(Glyph(look.isUnicode ? "┄" : "."), palette.style(.border))
  }

  /// The marks of runs where they ended, and where the clock is.
  private func signs(_ axis: TimeAxis) -> [Int: Cell] {
    var signs: [Int: Cell] = [:]
    for index in model.visible {
      guard let run = model.run(index), run.end != nil else { continue }
      var style = palette.path(run: index)
      style.attributes.insert(.bold)
      signs[axis.column(of: run.count)] = Cell(
        palette.mark(run: index, ascii: look.markers == .ascii), style)
    }
    var style = palette.style(.title)
    style.attributes.insert(.bold)
    signs[axis.column(of: model.clock.t)] = Cell(Glyph(look.isUnicode ? "┃" : "|"), style)
    return signs
  }

  /// Numbers in the line, where they touch no sign.
  private func drawNumbers(on grid: inout Grid, _ axis: TimeAxis, besides signs: [Int]) {
    // Half as dense as on an axis that has a line for its numbers.
    for tick in Axis(.horizontal, 0...Double(axis.end)).ticks(cells: axis.columns.count / 2) {
      let width = tick.label.count
      let place = axis.column(of: Int(tick.value)) - (width - 1) / 2
      let first = min(max(place, axis.columns.lowerBound), axis.columns.upperBound - width)
      let columns = first - 1..<first + width + 1
      guard !signs.contains(where: columns.contains) else { continue }
      for column in columns where axis.columns.contains(column) {
        grid[column, area.row] = Cell(.blank, palette.style(.dim))
      }
      grid.write(tick.label, column: first, row: area.row, style: palette.style(.dim))
    }
  }
}
