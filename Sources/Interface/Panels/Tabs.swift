import Canvas
import Theming

/// The runs in a row, where there are more than panels.
struct Tabs {
  let model: Model
  let area: Rectangle

  func draw(on grid: inout Grid) {
    grid.write(pieces.spans, column: area.column, row: area.row, limit: area.width)
  }

  /// Each run's number, mark and name.
  var pieces: [Piece] {
    let palette = model.look.palette
    let shown = model.layout.panels.map(\.run)
    return model.visible.flatMap { index -> [Piece] in
      var style = palette.path(run: index)
      if shown.contains(index) { style.attributes.insert([.bold, .underline]) }
      let mark = palette.mark(run: index, ascii: model.look.markers == .ascii)
      return [
        Piece(" \(index + 1) ", palette.style(.dim), .run(index)),
        Piece("\(mark.base) \(model.scene.entries[index].title) ", style, .run(index)),
      ]
    }
  }
}
