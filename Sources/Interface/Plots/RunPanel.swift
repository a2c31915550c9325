import Canvas
import Notation
import Optimization
import Theming

/// One run's panel: its frame with name, numbers and hyperparameters, and its way over the loss.
struct RunPanel: Panel {
  let place: PlotPlace
  let shown: ShownRun
  let ground: Ground
  /// The step that the inspector walks through, where it is of this run.
  let inspection: Inspection?

  var area: Rectangle { place.area }

  func draw(on painter: inout Painter) {
    if place.hasFrame { drawFrame(on: &painter) }
    guard var plot = ground.landscape?.plot else { return }
    let palette = painter.palette
    plot.drawKnownPoints(of: ground.loss, palette)
    if let model = inspection?.model { plot.drawModel(model, painter.look) }
    plot.drawWay(of: shown, painter.look)
    if let inspection { plot.drawStep(inspection, palette) }
    plot.put(.start, at: ground.start, color: palette.color(.minimum))
    plot.drawHead(of: shown, palette, isReversed: painter.look.isForRoom)
    plot.paint(on: &painter.grid, at: place.plot.origin)
  }

  func target(at position: Position) -> Target? {
    if place.plot.contains(position) { return .plot(run: shown.index) }
    return position.row == area.row ? .run(shown.index) : nil
  }

  private func drawFrame(on painter: inout Painter) {
    let text = RunText(shown, painter.look)
    let hasTitle = place.title != nil
    let hasOwnLine = !hasTitle && place.plot.row > area.row + 1
    painter.frame(
      area, shown.isFocused ? .focus : .border, isHeavy: shown.isFocused,
      left: hasTitle ? text.parameters(room: area.width - 6) : text.name,
      right: hasOwnLine || hasTitle ? [] : text.parameters(room: text.roomBesideName(in: area)),
      bottom: ground.foot(room: area.width - 6, painter.look) { text.numbers(room: $0) })
    if hasOwnLine {
      painter.write(
        text.parameters(room: area.width - 2), column: area.column + 1, row: area.row + 1,
        limit: area.width - 2)
    }
    Axes(window: ground.window).draw(on: &painter, place)
  }
}
