import Canvas
import Notation
import Optimization
import Theming

/// A quantity of all runs against what it cost.
struct CurvePanel {
  let area: Rectangle
  /// Whether it is the first of several: the one that shows the keys.
  let isFirst: Bool
  let bundle: CurveBundle
  let labels: CurveLabels

  init(area: Rectangle, isFirst: Bool, bundle: CurveBundle, look: Look) {
    // A column of the plot; labels take some more.
    let bundle = CurveMean(bundle, columns: area.width - 9).map(bundle.smoothed) ?? bundle
    (self.area, self.isFirst, self.bundle) = (area, isFirst, bundle)
    labels = CurveLabels(
      bundle: bundle, look: look,
      room: Size(width: area.width - 2, height: max(1, area.height - 3)))
  }

  /// Draws it with so many columns for labels.
  func draw(on painter: inout Painter, labelWidth: Int) {
    let note = note(painter.look)
    let title = title(painter)
    painter.frame(
      area, left: title, right: isFirst ? keys(beside: title, painter) : [],
      bottom: note.isEmpty ? [] : [Span(painter.look.spelled(note), painter.style(.dim))])
    guard let plot = plot(labelWidth: labelWidth) else { return }
    let lanes = CurveLanes(bundle: bundle, cells: plot.width)
    guard let range = bundle.range.values else { return drawNothing(on: &painter, plot) }
    drawAxes(on: &painter, plot, range, lanes)
    let window = Window(x: lanes.start...bundle.span, y: range, scale: bundle.scale)
    CurveDrawing(bundle: bundle, lanes: lanes, look: painter.look, window: window)
      .draw(on: &painter.grid, plot)
    labels.draw(on: &painter.grid, plot, window)
  }

  /// In full where there is room.
  private func note(_ look: Look) -> String {
    var note = CurveNote(bundle: bundle, isFirst: isFirst, look: look)
    note.isShort = note.text.count > area.width - 6
    return note.text
  }

  /// Where the curves are, beside so many columns for labels; nil without room for any.
  func plot(labelWidth: Int) -> Rectangle? {
    let inside = area.inset(left: 1, top: 1, right: 1, bottom: 1)
    guard inside.height >= 3, inside.width >= 20 else { return nil }
    return inside.inset(left: 7, right: labelWidth, bottom: 1)
  }

  private func title(_ painter: Painter) -> [Span] {
    let dim = painter.style(.dim)
    let name = Span(
      painter.look.spelled(bundle.quantity.title(lowest: bundle.lowest)),
      painter.style(.foreground))
    let cost = " against \(bundle.source.choice.cost.title)"
    let scale = bundle.scale == .logarithmic ? ", log" : ", linear"
    let room = area.width - (isFirst ? 15 : 6)
    let choices = [cost + scale + " scale", cost + scale, scale, ""].map { [name, Span($0, dim)] }
    return choices.first { $0.columns <= room } ?? choices[choices.count - 1]
  }

  /// The keys that act here, with a word each where there is room beside the title.
  private func keys(beside title: [Span], _ painter: Painter) -> [Span] {
    let (key, dim) = (painter.style(.key), painter.style(.dim))
    let words = [("g", " curves  "), ("i", " against  "), ("s", " scale")]
    let long = words.flatMap { [Span($0.0, key), Span($0.1, dim)] }
    let room = area.width - 4 - title.columns - 5
    return long.columns <= room ? long : [Span("g i s", key)]
  }

  private func drawNothing(on painter: inout Painter, _ plot: Rectangle) {
    painter.grid.write(
      bundle.absence, column: plot.column, row: plot.row + plot.height / 2,
      style: painter.style(.dim), limit: plot.width)
  }

  private func drawAxes(
    on painter: inout Painter, _ plot: Rectangle, _ range: ClosedRange<Double>,
    _ lanes: CurveLanes
  ) {
    let style = painter.style(.dim)
    Axis(.vertical, range, scale: bundle.scale).draw(
      on: &painter.grid,
      in: Rectangle(column: plot.column - 7, row: plot.row, width: 7, height: plot.height),
      style: style, lines: painter.look.lines)
    Axis(.horizontal, 0...bundle.span).draw(
      on: &painter.grid,
      in: Rectangle(
        column: plot.column + lanes.cells, row: plot.row + plot.height,
        width: plot.width - lanes.cells, height: 1),
      style: style)
  }
}
