import Canvas
import Optimization
import Theming

/// What a still picture shows in place of keys, a line for each run: its mark and name, where it got to,
/// and how it ended.
struct EndTable: Panel {
  let area: Rectangle
  /// The runs, each with the window that it is seen through.
  let runs: [(shown: ShownRun, window: Window)]

  func draw(on painter: inout Painter) {
    painter.clear(area)
    let blank = painter.style(.foreground)
    let rows = rows(painter.look)
    let widths = (0..<(rows.map(\.count).max() ?? 0)).map { column in
      rows.map { column < $0.count ? $0[column].columns : 0 }.max() ?? 0
    }
    for (row, cells) in rows.prefix(area.height).enumerated() {
      let spans = zip(cells, widths).flatMap { cell, width in
        cell + [Span(String(repeating: " ", count: width - cell.columns + 2), blank)]
      }
      painter.write(
        [Span(" ", blank)] + spans, column: area.column, row: area.row + row, limit: area.width)
    }
  }

  /// Name, numbers and remark of each run, as its panel has them.
  private func rows(_ look: Look) -> [[[Span]]] {
    runs.filter { $0.shown.run != nil }.map { shown, window in
      let text = RunText(shown, look)
      return [text.name] + text.quantities + [text.remark(in: window)]
    }
  }
}
