import Canvas
import Optimization
import Theming

/// The runs of an overlay one below the other: mark, name, hyperparameters, numbers.
struct RunList: Panel {
  let area: Rectangle
  let runs: [ShownRun]
  /// The window that the runs are seen through.
  let window: Window
  /// What signs in the plot mean.
  let legend: Legend

  func draw(on painter: inout Painter) {
    let inside = painter.frame(area, left: [Span("Runs", painter.style(.foreground))])
      .inset(left: 1, right: 1)
    let whole = lines(isRoomy: true, width: inside.width, painter.look)
    // First the blank lines go, then all but a line a run.
    let tight = whole.filter { !$0.isEmpty }
    let text =
      whole.count <= inside.height
      ? whole
      : tight.count <= inside.height
        ? tight : lines(isRoomy: false, width: inside.width, painter.look)
    let withLegend = painter.withLegend(legend, below: text, in: inside.size)
    for (row, line) in withLegend.prefix(inside.height).enumerated() {
      painter.write(line, column: inside.column, row: inside.row + row, limit: inside.width)
    }
  }

  private func lines(isRoomy: Bool, width: Int, _ look: Look) -> [[Span]] {
    runs.flatMap { shown -> [[Span]] in
      guard shown.run != nil else { return [] }
      let text = RunText(shown, look)
      let remark = text.remark(in: window)
      return isRoomy
        ? [text.name, text.parameters(room: width), text.numbers(room: width), remark, []]
        : [
          text.name + [Span("  ", look.palette.style(.dim))]
            + (remark.isEmpty ? text.numbers(room: width - text.name.columns - 2) : remark)
        ]
    }
  }
}
