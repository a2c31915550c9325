import Canvas
import Optimization
import Theming

/// What a still picture shows, a line for each run: its mark and name, where it got to, and how it
/// ended.
struct Legend {
  let model: Model
  let area: Rectangle

  private var palette: Palette { model.look.palette }
  private var runs: [(index: Int, run: Run)] {
    model.visible.compactMap { index in model.run(index).map { (index, $0) } }
  }

  func draw(on grid: inout Grid) {
    grid.fill(area, with: Cell(.blank, palette.style(.foreground)))
    let rows = runs.map { row($0.index, $0.run) }
    let widths = (0..<5).map { column in rows.map { $0[column].text.count }.max() ?? 0 }
    for (place, row) in rows.prefix(area.height).enumerated() {
      let spans = zip(row, widths).flatMap { span, width in
        [span, Span(String(repeating: " ", count: width - span.text.count + 2), span.style)]
      }
      grid.write(
        [Span(" ", palette.style(.foreground))] + spans, column: area.column,
        row: area.row + place, limit: area.width, ellipsis: model.look.ellipsis
      )
    }
  }

  /// Mark and name, t, J, ‖g‖ and the verdict.
  private func row(_ index: Int, _ run: Run) -> [Span] {
    let t = model.iteration(of: run)
    var name = palette.path(run: index)
    name.attributes.insert(.bold)
    let mark = palette.mark(run: index, ascii: model.look.markers == .ascii)
    let numbers = [
      "t \(t)", "J \(run.losses[t].formatted(digits: 4).minus)",
      "‖g‖ \(run.gradients[t].length.formatted(digits: 2))",
    ]
    let remark = Remark(run, at: t, in: model.scene.domain.window)
    return [Span("\(index + 1) \(mark.base) \(model.scene.entries[index].title)", name)]
      + numbers.map { Span($0, palette.style(.foreground)) }
      + [
        Span(remark?.text ?? "", remark.map { palette.style(tone: $0.tone) } ?? Style())
      ]
  }
}
