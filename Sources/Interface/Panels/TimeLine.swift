import Canvas
import Optimization
import Theming

/// The whole history in a row: what is shown of it, how far it has been computed, and where runs
/// ended.
struct TimeLine: Panel {
  let area: Rectangle
  let axis: TimeAxis
  /// The iteration that is shown.
  private let t: Int
  /// The last one computed.
  private let last: Int
  private let runs: [ShownRun]

  /// - Parameter end: the last iteration on it.
  init(area: Rectangle, end: Int, t: Int, runs: [ShownRun]) {
    (self.area, self.t, self.runs) = (area, t, runs)
    axis = TimeAxis(columns: area.inset(left: 3, right: 1).columns, end: end)
    last = runs.compactMap { $0.run?.count }.max() ?? 0
  }

  func target(at position: Position) -> Target? { .time(axis) }

  func draw(on painter: inout Painter) {
    painter.clear(area)
    painter.grid.write("t", column: area.column + 1, row: area.row, style: painter.style(.dim))
    for column in axis.columns { painter.grid[column, area.row] = line(at: column, painter) }
    let signs = signs(painter)
    drawNumbers(on: &painter, besides: signs.keys.map { $0 })
    for (column, cell) in signs { painter.grid[column, area.row] = cell }
  }

  /// A part of the line: gone through, computed, or to come; they differ without colours, too.
  private func line(at column: Int, _ painter: Painter) -> Cell {
    let isUnicode = painter.look.isUnicode
    if column < axis.column(of: t) {
      return Cell(Glyph(isUnicode ? "━" : "="), painter.style(.key))
    }
    return column <= axis.column(of: last)
      ? Cell(Glyph(isUnicode ? "─" : "-"), painter.style(.foreground))
      : Cell(Glyph(isUnicode ? "┄" : "."), painter.style(.border))
  }

  /// The marks of runs where they ended, and where the clock is.
  private func signs(_ painter: Painter) -> [Int: Cell] {
    var signs: [Int: Cell] = [:]
    for shown in runs {
      guard let run = shown.run, run.end != nil else { continue }
      var style = painter.palette.path(trace: shown.trace)
      style.attributes.insert(.bold)
      signs[axis.column(of: run.count)] = Cell(painter.look.mark(trace: shown.trace), style)
    }
    var style = painter.style(.title)
    style.attributes.insert(.bold)
    signs[axis.column(of: t)] = Cell(Glyph(painter.look.isUnicode ? "┃" : "|"), style)
    return signs
  }

  /// Numbers in the line, where they touch no sign.
  private func drawNumbers(on painter: inout Painter, besides signs: [Int]) {
    let style = painter.style(.dim)
    // Half as dense as on an axis that has a line for its numbers.
    for tick in Axis(.horizontal, 0...Double(axis.end)).ticks(cells: axis.columns.count / 2) {
      let width = tick.label.count
      let middle = axis.column(of: Int(tick.value)) - (width - 1) / 2
      let first = min(max(middle, axis.columns.lowerBound), axis.columns.upperBound - width)
      let columns = first - 1..<first + width + 1
      guard !signs.contains(where: columns.contains) else { continue }
      for column in columns where axis.columns.contains(column) {
        painter.grid[column, area.row] = Cell(.blank, style)
      }
      painter.grid.write(tick.label, column: first, row: area.row, style: style)
    }
  }
}
