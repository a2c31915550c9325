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
    let whole = lines(isRoomy: true, width: inside.width - 2)
    // First the blank lines go, then all but a line a run.
    let tight = whole.filter { !$0.isEmpty }
    let text =
      whole.count <= inside.height
      ? whole
      : tight.count <= inside.height ? tight : lines(isRoomy: false, width: inside.width - 2)
    for (row, line) in text.prefix(inside.height).enumerated() {
      grid.write(
        line, column: inside.column + 1, row: inside.row + row, limit: inside.width - 2,
        ellipsis: model.look.ellipsis)
    }
  }

  /// The names in large letters and the numbers below them, where there is room for all.
  func drawLarge(on grid: inout Grid) {
    let rows = PixelFont.cells + 1
    guard model.visible.count * rows <= area.height else { return draw(on: &grid) }
    let gap = min(2, area.height / model.visible.count - rows)
    for (place, index) in model.visible.enumerated() {
      let text = RunText(model: model, index: index, run: model.run(index))
      let row = area.row + place * (rows + gap)
      RoomTitle(text: text, model: model).drawName(
        on: &grid,
        in: Rectangle(
          column: area.column, row: row, width: area.width, height: PixelFont.cells))
      let remark = text.remark(in: window)
      grid.write(
        (remark.isEmpty ? text.numbers : remark).map {
          Span($0.text, Style($0.style.foreground, on: $0.style.background, .bold))
        }, column: area.column + 1, row: row + PixelFont.cells, limit: area.width - 1,
        ellipsis: model.look.ellipsis)
    }
  }

  private func lines(isRoomy: Bool, width: Int) -> [[Span]] {
    model.visible.flatMap { index -> [[Span]] in
      guard let run = model.run(index) else { return [] }
      let text = RunText(model: model, index: index, run: run)
      let remark = text.remark(in: window)
      return isRoomy
        ? [text.name, text.parameters(room: width), text.numbers, remark, []]
        : [text.name + [Span("  ", palette.style(.dim))] + (remark.isEmpty ? text.numbers : remark)]
    }
  }
}
