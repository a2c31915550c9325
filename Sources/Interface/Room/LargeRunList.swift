import Canvas
import Optimization

/// The runs of an overlay for a room: the names in large letters, below each its numbers.
struct LargeRunList: Panel {
  let area: Rectangle
  let runs: [ShownRun]
  /// The window that the runs are seen through.
  let window: Window

  /// How many rows a run takes.
  private static let rows = PixelFont.cells + 1

  /// Whether there is room for all.
  static func fits(_ count: Int, in area: Rectangle) -> Bool { count * rows <= area.height }

  func draw(on painter: inout Painter) {
    let gap = min(2, area.height / runs.count - Self.rows)
    for (index, shown) in runs.enumerated() {
      let row = area.row + index * (Self.rows + gap)
      let title = RoomTitle(shown, painter.look)
      title.drawName(
        on: &painter,
        in: Rectangle(
          column: area.column, row: row, width: area.width, height: PixelFont.cells))
      let text = RunText(shown, painter.look)
      let remark = text.remark(in: window)
      let bold = (remark.isEmpty ? text.numbers() : remark).map {
        Span($0.text, Style($0.style.foreground, on: $0.style.background, .bold))
      }
      painter.write(
        bold, column: area.column + 1, row: row + PixelFont.cells, limit: area.width - 1)
    }
  }
}
