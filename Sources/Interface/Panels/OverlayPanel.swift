import Canvas
import Notation
import Optimization
import Theming

/// All runs in one plot, each with its mark.
struct OverlayPanel {
  let model: Model
  let panel: Layout.Panel

  private var palette: Palette { model.look.palette }
  private var window: Window { model.window(for: panel.plot.size) }

  func draw(on grid: inout Grid) {
    if panel.area != panel.plot {
      Frame(lines: model.look.lines, style: palette.style(.border), left: title.spans)
        .draw(on: &grid, in: panel.area)
      Axes(window: window, palette: palette, lines: model.look.lines).draw(on: &grid, panel)
    }
    guard var plot = model.landscape(panel.plot.size)?.plot else { return }
    plot.drawKnownPoints(of: model.scene.loss, palette)
    for (index, _) in runs { plot.drawWay(of: index, model, isShared: true) }
    plot.put(.start, at: model.scene.start, color: palette.color(.minimum))
    for (index, run) in runs {
      plot.drawHead(of: run, at: model.iteration(of: run), index, palette)
    }
    plot.paint(on: &grid, at: Position(column: panel.plot.column, row: panel.plot.row))
    if model.look.hasLargeMarks {
      RoomMarks(model: model, plot: plot, panel: panel).draw(on: &grid, runs: runs.map(\.0))
    }
    LessonMarks(model: model, panel: panel).draw(on: &grid)
  }

  /// The focused run last, so that it lies on top.
  private var runs: [(Int, Run)] {
    let shown = model.visible.compactMap { index in model.run(index).map { (index, $0) } }
    return shown.filter { $0.0 != model.focus } + shown.filter { $0.0 == model.focus }
  }

  /// The names of the runs.
  var title: [Piece] {
    model.visible.flatMap { index -> [Piece] in
      var name = RunText(model: model, index: index, run: nil).name
      if model.focus == index { name[name.count - 1].style.attributes.insert(.underline) }
      return name.map { Piece($0.text, $0.style, .run(index)) }
        + [Piece("   ", palette.style(.dim))]
    }
  }
}
