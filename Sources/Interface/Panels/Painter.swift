import Canvas
import Theming

/// What panels draw with: a grid of cells, and how everything looks.
struct Painter {
  var grid: Grid
  let look: Look

  init(_ size: Size, look: Look) {
    self.look = look
    grid = Grid(size, fill: Cell(.blank, look.palette.style(.foreground)))
  }

  var palette: Palette { look.palette }

  func style(_ role: Role) -> Style { palette.style(role) }

  /// Blanks an area.
  mutating func clear(_ area: Rectangle) { grid.fill(area, with: Cell(.blank, style(.foreground))) }

  /// Writes pieces of text into a row; what does not fit ends in an ellipsis. Returns how many columns
  /// it took.
  @discardableResult
  mutating func write(_ spans: [Span], column: Int, row: Int, limit: Int = .max) -> Int {
    grid.write(spans, column: column, row: row, limit: limit, ellipsis: look.ellipsis)
  }

  /// Writes lines of text from the top of an area on, as many as there is room for.
  mutating func write(_ lines: some Collection<[Span]>, in area: Rectangle) {
    for (row, line) in lines.prefix(max(0, area.height)).enumerated() {
      write(
        line.map { Span(look.spelled($0.text), $0.style) }, column: area.column,
        row: area.row + row, limit: area.width)
    }
  }

  /// Draws a frame around an area; what is inside of it.
  @discardableResult
  mutating func frame(
    _ area: Rectangle, _ role: Role = .border, isHeavy: Bool = false, left: [Span] = [],
    right: [Span] = [], bottom: [Span] = []
  ) -> Rectangle {
    Frame(
      lines: isHeavy && look.markers != .ascii ? .heavy : look.lines, style: style(role),
      left: left, right: right, bottom: bottom
    ).draw(on: &grid, in: area)
  }

  /// Draws large letters or a mark, cut off at an area's edges.
  mutating func draw(
    _ pixels: Pixels, column: Int, row: Int, _ style: Style, in area: Rectangle
  ) {
    grid.draw(
      pixels, column: column, row: row, color: style.foreground, attributes: style.attributes,
      in: area)
  }
}
