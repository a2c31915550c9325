import Canvas
import Notation
import Optimization
import Theming

/// A quantity of all runs against the iterations.
struct CurvePanel {
  let model: Model
  let area: Rectangle
  let quantity: CurveQuantity

  private var palette: Palette { model.look.palette }

  func draw(on grid: inout Grid) {
    let series = self.series
    let scale = quantity.scale(of: series)
    let frame = Frame(
      lines: model.look.lines, style: palette.style(.border),
      left: [
        Span(model.look.words(quantity.title(model.scene.loss)), palette.style(.foreground)),
        Span(" against t", palette.style(.dim)),
        Span(scale == .logarithmic ? ", log scale" : "", palette.style(.dim)),
      ])
    let inside = frame.draw(on: &grid, in: area)
    guard inside.height >= 3, inside.width >= 20,
      let range = scale.range(of: series.lazy.flatMap { $0.values })
    else { return }
    let plotArea = inside.inset(left: 7, bottom: 1)
    let span = 0.0...Double(Self.span(of: model.clock.t))
    drawAxes(on: &grid, plotArea, x: span, y: range, scale)
    drawCurves(series, on: &grid, plotArea, Window(x: span, y: range, scale: scale), scale)
  }

  /// One run's values, t = 0 first.
  struct Series {
    let index: Int
    let values: [Double]
  }

  private var series: [Series] {
    model.visible.compactMap { index in
      guard let run = model.run(index) else { return nil }
      return Series(
        index: index,
        values: quantity.values(of: run, to: model.iteration(of: run), model.scene.loss))
    }
  }

  private func drawAxes(
    on grid: inout Grid, _ plot: Rectangle, x: ClosedRange<Double>, y: ClosedRange<Double>,
    _ scale: Scale
  ) {
    let style = palette.style(.dim)
    Axis(.vertical, y, scale: scale).draw(
      on: &grid,
      in: Rectangle(column: plot.column - 7, row: plot.row, width: 7, height: plot.height),
      style: style, lines: model.look.lines)
    Axis(.horizontal, x).draw(
      on: &grid,
      in: Rectangle(column: plot.column, row: plot.row + plot.height, width: plot.width, height: 1),
      style: style)
  }

  private func drawCurves(
    _ series: [Series], on grid: inout Grid, _ area: Rectangle, _ window: Window, _ scale: Scale
  ) {
    var plot = Plot(size: area.size, window: window, markers: model.look.markers)
    for one in series {
      let style = palette.path(run: one.index)
      let ink = Ink(
        style.foreground, mark: palette.mark(run: one.index, ascii: true).base,
        attributes: style.attributes)
      let points = one.values.enumerated().map { SIMD2(Double($0), $1) }
      plot.draw(Curve(points, ink: ink), scale: scale)
    }
    for one in series {
      guard let last = one.values.last(where: { scale.position(of: $0).isFinite }) else { continue }
      let mark = palette.mark(run: one.index, ascii: model.look.markers == .ascii)
      plot.put(
        .letter(Character(mark.base)),
        at: SIMD2(Double(one.values.count - 1), scale.position(of: last)),
        color: palette.path(run: one.index).foreground)
    }
    plot.paint(on: &grid, at: Position(column: area.column, row: area.row))
    grid.setBackground(palette.color(.background), in: area)
  }

  /// The last iteration on the axis: it grows in steps, so that curves do not creep.
  static func span(of t: Int) -> Int {
    var unit = 5
    while true {
      for step in [10, 12, 15, 20, 25, 30, 40, 50, 60, 80] where step * unit >= t {
        return step * unit
      }
      unit *= 10
    }
  }
}

extension Grid {
  /// Gives cells on the terminal's own background another one.
  mutating func setBackground(_ color: Color, in area: Rectangle) {
    for row in area.rows {
      for column in area.columns where self[column, row].style.background == .terminal {
        self[column, row].style.background = color
      }
    }
  }
}
