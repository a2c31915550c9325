import Canvas
import Theming

/// What is to be said of a run beside its numbers, at the foot of its plot.
struct RemarkLine: Panel {
  /// The last row of the plot.
  let area: Rectangle
  let shown: ShownRun
  let window: Window

  func draw(on painter: inout Painter) {
    let remark = RunText(shown, painter.look).remark(in: window)
    guard !remark.isEmpty else { return }
    let blank = [Span(" ", painter.style(.dim))]
    painter.write(
      blank + remark + blank, column: area.column, row: area.row, limit: area.width)
  }
}
