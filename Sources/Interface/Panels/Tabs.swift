import Canvas
import Theming

/// The runs in a row, where there are more than panels.
struct Tabs {
  let model: Model
  let area: Rectangle

  func draw(on grid: inout Grid) {
    let palette = model.look.palette
    let shown = model.layout.panels.map(\.run)
    let spans = model.visible.flatMap { index -> [Span] in
      var style = palette.path(run: index)
      if shown.contains(index) { style.attributes.insert([.bold, .underline]) }
      let mark = palette.mark(run: index, ascii: model.look.markers == .ascii)
      return [
        Span(" \(index + 1) ", palette.style(.dim)),
        Span("\(mark.base) \(model.scene.entries[index].title) ", style),
      ]
    }
    grid.write(spans, column: area.column, row: area.row, limit: area.width)
  }
}
