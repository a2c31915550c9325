import CTerminal
import Canvas

/// Draws grids with ncurses: only rows that have changed, only as many colours as there are.
struct Renderer {
  private var brushes: Brushes
  private var shown: Grid?
  private var line: [terminal_cell] = []
  private let isUnicode: Bool

  /// From this many cells on, the terminal is asked to show a frame in one go.
  private static let largeFrame = 2_000

  init(depth: ColorDepth, isUnicode: Bool) {
    brushes = Brushes(depth: depth)
    self.isUnicode = isUnicode
  }

  /// What the terminal shows is no longer known.
  mutating func forgetFrame() { shown = nil }

  mutating func present(_ grid: Grid, _ size: Size) {
    let rows = (0..<size.height).filter { isChanged($0, grid) }
    var drawn = rows.count
    for row in rows { draw(row, grid, size.width) }
    if brushes.haveRunOut {
      brushes.startAfresh()
      for row in 0..<size.height { draw(row, grid, size.width) }
      drawn = size.height
    }
    shown = grid
    terminal_show(drawn * size.width >= Self.largeFrame)
  }

  private func isChanged(_ row: Int, _ grid: Grid) -> Bool {
    guard let shown, shown.size == grid.size else { return true }
    guard row < grid.size.height else { return false }
    let cells = row * grid.size.width..<(row + 1) * grid.size.width
    return shown.cells[cells] != grid.cells[cells]
  }

  private mutating func draw(_ row: Int, _ grid: Grid, _ width: Int) {
    line.removeAll(keepingCapacity: true)
    let blank = convert(Cell())
    var last: (style: Style, brush: Brush)?
    for column in 0..<width {
      guard row < grid.size.height, column < grid.size.width else {
        line.append(blank)
        continue
      }
      var cell = grid.cells[row * grid.size.width + column]
      if cell.glyph.base.value >= 0x1100 || cell.glyph.isContinuation {
        cell.glyph = grid.glyph(column: column, row: row)
      }
      // A blank shows no foreground; with the last one, the terminal has one colour less to change.
      if let last, cell.glyph == .blank, cell.style.attributes.isEmpty {
        cell.style.foreground = last.style.foreground
      }
      let brush = last?.style == cell.style ? last!.brush : brushes.brush(for: cell.style)
      last = (cell.style, brush)
      line.append(convert(cell, brush))
    }
    terminal_draw_row(Int32(row), line, Int32(line.count))
  }

  private func convert(_ cell: Cell, _ brush: Brush = Brush()) -> terminal_cell {
    var glyph = isUnicode ? cell.glyph : cell.glyph.plain
    // Fonts draw something for Braille without dots.
    if glyph.base == "\u{2800}" { glyph = .blank }
    return terminal_cell(
      base: glyph.base.value, mark: glyph.mark.value, pair: brush.pair,
      attributes: brush.attributes)
  }
}
