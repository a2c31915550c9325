import Canvas
import Theming

/// Curves with what tells them apart without colour: dashes, marks on the way, a mark at the end.
struct CurveDrawing {
  let bundle: CurveBundle
  let lanes: CurveLanes
  let look: Look
  let window: Window

  func draw(on grid: inout Grid, _ area: Rectangle) {
    var plot = Plot(size: area.size, window: window, markers: look.markers)
    for one in bundle.series {
      let style = look.palette.path(trace: one.trace)
      let ink = Ink(
        style.foreground, mark: look.palette.mark(trace: one.trace, ascii: true).base,
        attributes: style.attributes)
      plot.draw(
        Curve(
          lanes.points(of: one), ink: ink,
          stroke: stroke(of: one)), scale: bundle.scale)
    }
    for one in bundle.series { putMarks(on: one, &plot) }
    for one in bundle.series { putEnd(of: one, &plot) }
    plot.paint(on: &grid, at: Position(column: area.column, row: area.row))
    grid.setBackground(look.palette.color(.background), in: area)
    if look.hasLargeMarks { drawLargeEnds(plot, on: &grid, area) }
  }

  private func drawLargeEnds(_ plot: Plot, on grid: inout Grid, _ area: Rectangle) {
    for one in bundle.series {
      guard let end = lanes.end(of: one),
        let cell = plot.cell(at: SIMD2(end.x, bundle.scale.position(of: end.y)))
      else { continue }
      let mark = LargeMark.of(run: one.run, mark: look.palette.mark(trace: one.trace, ascii: false))
      grid.draw(
        mark, column: area.column + min(cell.column - mark.width / 2, area.width - mark.width),
        row: area.row + cell.row - 1, color: look.palette.path(trace: one.trace).foreground,
        in: area)
    }
  }

  /// Of two coordinates' curves the second is dashed, and marks tell the runs apart.
  private func stroke(of series: CurveBundle.Series) -> Stroke {
    .of(
      trace: series.coordinate ?? series.trace, width: look.isForRoom ? 3 : 2, markers: look.markers
    )
  }

  private func mark(of series: CurveBundle.Series) -> Mark {
    .letter(Character(look.mark(trace: series.trace).base))
  }

  private func putMarks(on series: CurveBundle.Series, _ plot: inout Plot) {
    guard lanes.end(of: series).map({ $0.x >= 0 }) ?? false else { return }
    let count = max(1, min(5, plot.size.width / 20))
    let color = look.palette.path(trace: series.trace).foreground
    for index in 0..<count {
      // No two runs' marks begin at the same place.
      let shift = (Double(series.run) * 0.618).truncatingRemainder(dividingBy: 1)
      let x = (Double(index) + 0.15 + 0.7 * shift) / Double(count) * window.xMax
      guard let point = series.points.first(atLeast: x) else { continue }
      put(mark(of: series), at: point, color, [], &plot)
    }
  }

  /// The run's mark at the end of its curve; where the curve leaves the plot, an arrow there.
  private func putEnd(of series: CurveBundle.Series, _ plot: inout Plot) {
    guard let end = lanes.end(of: series) else { return }
    let color = look.palette.path(trace: series.trace).foreground
    let height = bundle.scale.position(of: end.y)
    guard height < window.yMin || height > window.yMax else {
      return put(mark(of: series), at: end, color, .bold, &plot)
    }
    let isBelow = height < window.yMin
    let inside = lanes.points(of: series).last {
      let place = bundle.scale.position(of: $0.y)
      return place >= window.yMin && place <= window.yMax
    }
    let arrow: Character = look.isUnicode ? (isBelow ? "↓" : "↑") : (isBelow ? "v" : "^")
    let margin = (window.yMax - window.yMin) * 1e-6
    plot.put(
      .letter(arrow),
      at: SIMD2(inside?.x ?? end.x, isBelow ? window.yMin + margin : window.yMax - margin),
      color: color, attributes: .bold)
  }

  private func put(
    _ mark: Mark, at point: SIMD2<Double>, _ color: Color, _ attributes: Style.Attributes,
    _ plot: inout Plot
  ) {
    let position = SIMD2(point.x, bundle.scale.position(of: point.y))
    guard position.y.isFinite else { return }
    plot.put(mark, at: position, color: color, attributes: attributes)
  }
}

extension [SIMD2<Double>] {
  /// The first point that is not left of x; the points lie from left to right.
  fileprivate func first(atLeast x: Double) -> SIMD2<Double>? {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if self[middle].x < x { low = middle + 1 } else { high = middle }
    }
    return low < count ? self[low] : nil
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
