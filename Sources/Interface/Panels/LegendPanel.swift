import Canvas
import Notation
import Optimization
import Theming

/// The runs of an overlay one below the other: mark, name, hyperparameters, numbers.
struct LegendPanel {
  let model: Model
  let area: Rectangle
  /// The window that the runs are seen through.
  let window: Window

  private var palette: Palette { model.look.palette }

  func draw(on grid: inout Grid) {
    let inside = Frame(
      lines: model.look.lines, style: palette.style(.border),
      left: [Span("Runs", palette.style(.foreground))]
    ).draw(on: &grid, in: area)
    let roomy = lines(isRoomy: true)
    let lines = roomy.count <= inside.height ? roomy : lines(isRoomy: false)
    for (row, line) in lines.prefix(inside.height).enumerated() {
      grid.write(
        line, column: inside.column + 1, row: inside.row + row, limit: inside.width - 2,
        ellipsis: model.look.ellipsis)
    }
  }

  private func lines(isRoomy: Bool) -> [[Span]] {
    model.visible.flatMap { index -> [[Span]] in
      guard let run = model.run(index) else { return [] }
      let text = RunText(model: model, index: index, run: run)
      let remark = text.remark(in: window)
      return isRoomy
        ? [text.name, text.parameters, text.numbers, remark, []]
        : [text.name + [Span("  ", palette.style(.dim))] + (remark.isEmpty ? text.numbers : remark)]
    }
  }
}
