import Canvas
import Notation
import Optimization
import Theming

/// A quantity of all runs against what it cost.
struct CurvePanel {
  let model: Model
  let area: Rectangle
  /// Whether it is the first of several: the one that shows the keys.
  let isFirst: Bool
  let bundle: CurveBundle

  private var look: Look { model.look }
  private var palette: Palette { look.palette }
  private var quantity: CurveQuantity { bundle.quantity }

  var labels: CurveLabels {
    CurveLabels(
      bundle: bundle, model: model,
      room: Size(width: area.width - 2, height: max(1, area.height - 3)))
  }

  /// Draws it with so many columns for labels.
  func draw(on grid: inout Grid, labelWidth: Int) {
    Frame(
      lines: look.lines, style: palette.style(.border), left: title,
      right: isFirst ? keys : [], bottom: note
    ).draw(on: &grid, in: area)
    guard let plot = plot(labelWidth: labelWidth) else { return }
    let lanes = CurveLanes(bundle: bundle, cells: plot.width)
    guard let range = bundle.range else { return drawNothing(on: &grid, plot) }
    drawAxes(on: &grid, plot, range, lanes)
    let window = Window(
      x: lanes.start...bundle.span, y: range, scale: bundle.scale)
    CurveDrawing(bundle: bundle, lanes: lanes, look: look, window: window).draw(on: &grid, plot)
    labels.draw(on: &grid, plot, window)
  }

  /// Where the curves are, beside so many columns for labels; nil without room for any.
  func plot(labelWidth: Int) -> Rectangle? {
    let inside = area.inset(left: 1, top: 1, right: 1, bottom: 1)
    guard inside.height >= 3, inside.width >= 20 else { return nil }
    return inside.inset(left: 7, right: labelWidth, bottom: 1)
  }

  private var title: [Span] {
    let dim = palette.style(.dim)
    return [
      Span(look.words(quantity.title(lowest: bundle.lowest)), palette.style(.foreground)),
      Span(" against \(model.curves.cost.title)", dim),
      Span(bundle.scale == .logarithmic ? ", log scale" : ", linear scale", dim),
    ]
  }

  /// The keys that act here, with a word each where there is room beside the title.
  private var keys: [Span] {
    let (key, dim) = (palette.style(.key), palette.style(.dim))
    let words = [("g", " curves  "), ("i", " against  "), ("s", " scale")]
    let long = words.flatMap { [Span($0.0, key), Span($0.1, dim)] }
    let room = area.width - 4 - title.columns - 5
    return long.columns <= room ? long : [Span("g i s", key)]
  }

  /// What has to be known to read the curves right.
  private var note: [Span] {
    let names = model.scene.loss.coordinates
    let words = [
      quantity == .rate ? "\(names[0]) whole, \(names[1]) dashed" : nil,
      isFirst ? bundle.counting : nil,
      bundle.names(of: bundle.free).map { "no solves: \($0)" },
      bundle.names(of: bundle.rateless).map { "no rate for each coordinate: \($0)" },
      bundle.names(of: bundle.vanishing).map { "all 0: \($0)" },
      model.curves.isLogarithmic && bundle.scale == .linear ? "linear: a value is negative" : nil,
    ].compactMap { $0 }
    return words.isEmpty
      ? [] : [Span(look.words(words.joined(separator: "; ")), palette.style(.dim))]
  }

  private func drawNothing(on grid: inout Grid, _ plot: Rectangle) {
    grid.write(
      bundle.absence, column: plot.column, row: plot.row + plot.height / 2,
      style: palette.style(.dim),
      limit: plot.width)
  }

  private func drawAxes(
    on grid: inout Grid, _ plot: Rectangle, _ range: ClosedRange<Double>, _ lanes: CurveLanes
  ) {
    let style = palette.style(.dim)
    Axis(.vertical, range, scale: bundle.scale).draw(
      on: &grid,
      in: Rectangle(column: plot.column - 7, row: plot.row, width: 7, height: plot.height),
      style: style, lines: look.lines)
    Axis(.horizontal, 0...bundle.span).draw(
      on: &grid,
      in: Rectangle(
        column: plot.column + lanes.cells, row: plot.row + plot.height,
        width: plot.width - lanes.cells, height: 1),
      style: style)
  }
}
