import Canvas
import Optimization
import Theming

/// What a still picture shows, a line for each run: its mark and name, where it got to, and how it
/// ended.
struct Legend {
  let model: Model
  let area: Rectangle

  func draw(on grid: inout Grid) {
    let blank = model.look.palette.style(.foreground)
    grid.fill(area, with: Cell(.blank, blank))
    let rows = rows
    let widths = (0..<(rows.map(\.count).max() ?? 0)).map { column in
      rows.map { column < $0.count ? $0[column].columns : 0 }.max() ?? 0
    }
    for (place, row) in rows.prefix(area.height).enumerated() {
      let spans = zip(row, widths).flatMap { cell, width in
        cell + [Span(String(repeating: " ", count: width - cell.columns + 2), blank)]
      }
      grid.write(
        [Span(" ", blank)] + spans, column: area.column, row: area.row + place, limit: area.width,
        ellipsis: model.look.ellipsis)
    }
  }

  /// Name, numbers and remark of each run, as its panel has them.
  private var rows: [[[Span]]] {
    let panels = model.layout.panels
    return model.visible.compactMap { index in
      guard let run = model.run(index),
        let panel = panels.first(where: { $0.run == index }) ?? panels.first
      else { return nil }
      let text = RunText(model: model, index: index, run: run)
      return [text.name] + text.quantities
        + [text.remark(in: model.window(for: panel.plot.size))]
    }
  }
}
