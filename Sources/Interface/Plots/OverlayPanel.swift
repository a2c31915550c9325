import Canvas
import Notation
import Optimization
import Theming

/// All runs in one plot, each with its mark.
struct OverlayPanel: Panel {
  let place: PlotPlace
  let ground: Ground
  /// In the order in which they are drawn: the focused one lies on top.
  let runs: [ShownRun]
  /// The names of the runs.
  let title: [Link]

  var area: Rectangle { place.area }

  func draw(on painter: inout Painter) {
    if place.hasFrame {
      painter.frame(
        area, left: title.spans, bottom: ground.foot(room: area.width - 6, painter.look))
      Axes(window: ground.window).draw(on: &painter, place)
    }
    guard var plot = ground.landscape?.plot else { return }
    let palette = painter.palette
    plot.drawKnownPoints(of: ground.loss, palette)
    let hasFocus = runs.contains(where: \.isFocused)
    for shown in runs {
      plot.drawWay(
        of: shown, painter.look, isShared: true, recedes: hasFocus && !shown.isFocused)
    }
    plot.put(.start, at: ground.start, color: palette.color(.minimum))
    let heads = SharedHeads(runs, in: plot)
    heads.draw(on: &plot, palette)
    plot.paint(on: &painter.grid, at: place.plot.origin)
    heads.label(on: &painter, in: place.plot, ground.window)
  }

  func target(at position: Position) -> Target? {
    if place.plot.contains(position) { return .plot(run: nil) }
    guard position.row == area.row else { return nil }
    return title.target(at: position.column - area.column - Frame.titleColumn)
  }

  /// The names of runs in a row, that of the focused one underlined; their numbers and marks alone where
  /// there is no room for names.
  static func title(_ runs: [ShownRun], _ look: Look, room: Int) -> [Link] {
    let whole = title(runs, look, isShort: false)
    return whole.spans.columns <= room ? whole : title(runs, look, isShort: true)
  }

  private static func title(_ runs: [ShownRun], _ look: Look, isShort: Bool) -> [Link] {
    runs.flatMap { shown -> [Link] in
      var name = RunText(shown, look).name
      if isShort { name.removeLast() }
      if shown.isFocused { name[name.count - 1].style.attributes.insert(.underline) }
      return name.map { Link($0.text, $0.style, .run(shown.index)) }
        + [Link(isShort ? " " : "   ", look.palette.style(.dim))]
    }
  }
}
