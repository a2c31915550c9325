import Canvas
import Theming

/// The runs' names beside the ends of their curves, moved apart where they would cover each other.
struct CurveLabels {
  private let bundle: CurveBundle
  private let look: Look
  private let texts: [[Span]]
  /// The same in large letters; nil where there is no room for them.
  private let large: [Pixels]?
  /// How many columns they take.
  let width: Int

  /// - Parameter room: what there is for plot and labels.
  init(bundle: CurveBundle, look: Look, room: Size) {
    self.bundle = bundle
    self.look = look
    let rows = room.height
    if let letters = Self.letters(bundle, look, room) {
      large = letters
      texts = []
      width = (letters.map(\.width).max() ?? 0) + 3
      return
    }
    large = nil
    let names = bundle.series.map { Self.text(of: $0, bundle, look, isLong: true) }
    let longest = (names.map(\.columns).max() ?? 0) + 1
    if longest <= min(22, room.width / 4), names.count <= rows {
      (texts, width) = (names, longest)
    } else {
      texts = bundle.series.map { Self.text(of: $0, bundle, look, isLong: false) }
      let columns = (texts.count + rows - 1) / rows
      width = columns * ((texts.map(\.columns).max() ?? 0) + 1)
    }
  }

  /// `1 ● AdaGrad`, and which coordinate's it is; in short the mark and the number.
  private static func text(
    of series: CurveBundle.Series, _ bundle: CurveBundle, _ look: Look, isLong: Bool
  ) -> [Span] {
    let name = RunText(bundle.shown(series), look).name
    let coordinate = series.coordinate.map { bundle.source.loss.coordinates[$0] }
    let style = name[1].style
    if isLong { return name + (coordinate.map { [Span(" \($0)", style)] } ?? []) }
    return [
      Span("\(series.run + 1)", name[0].style),
      Span(name[1].text.first.map(String.init) ?? "", style),
    ]
      + (coordinate.map { [Span(String($0.prefix(2)), style)] } ?? [])
  }

  private static func letters(_ bundle: CurveBundle, _ look: Look, _ room: Size) -> [Pixels]? {
    guard look.hasLargeMarks, bundle.series.count * PixelFont.cells <= room.height else {
      return nil
    }
    let letters = bundle.series.compactMap { series in
      let coordinate = series.coordinate.map { " " + bundle.source.loss.coordinates[$0] } ?? ""
      let mark = look.palette.mark(trace: series.trace, ascii: false)
      return PixelFont.text(bundle.shown(series).entry.title + coordinate).map {
        Pixels(joining: [LargeMark.of(run: series.run, mark: mark), $0])
      }
    }
    let isNarrow = letters.allSatisfy { $0.width <= room.width * 9 / 20 }
    return letters.count == bundle.series.count && isNarrow ? letters : nil
  }

  func draw(on grid: inout Grid, _ plot: Rectangle, _ window: Window) {
    let ends = ends(plot, window)
    if let large {
      drawLarge(large, ends, on: &grid, plot)
    } else {
      drawTexts(ends, on: &grid, plot)
    }
  }

  /// The curves that end somewhere, and the rows in which they do, from the top.
  private func ends(_ plot: Rectangle, _ window: Window) -> [(index: Int, row: Int)] {
    bundle.series.indices.compactMap { index -> (index: Int, row: Int)? in
      guard let end = bundle.series[index].end else { return nil }
      let place = SIMD2(end.x, bundle.scale.position(of: end.y))
      return (index, Int(cellAt: window.share(at: place).y, of: plot.height))
    }.sorted { ($0.row, $0.index) < ($1.row, $1.index) }
  }

  private func drawLarge(
    _ letters: [Pixels], _ ends: [(index: Int, row: Int)], on grid: inout Grid, _ plot: Rectangle
  ) {
    let rows = Self.apart(
      ends.map(\.row), in: plot.height - PixelFont.cells + 1, by: PixelFont.cells)
    for (end, row) in zip(ends, rows) {
      let style = look.palette.path(trace: bundle.series[end.index].trace)
      grid.draw(
        letters[end.index], column: plot.column + plot.width + 2, row: plot.row + row,
        color: style.foreground, attributes: style.attributes, in: grid.bounds)
    }
  }

  private func drawTexts(
    _ ends: [(index: Int, row: Int)], on grid: inout Grid, _ plot: Rectangle
  ) {
    let perRow = max(1, (ends.count + plot.height - 1) / max(1, plot.height))
    let lines = stride(from: 0, to: ends.count, by: perRow).map {
      Array(ends[$0..<min($0 + perRow, ends.count)])
    }
    for (line, row) in zip(lines, Self.apart(lines.map { $0[0].row }, in: plot.height)) {
      var column = plot.column + plot.width + 1
      for end in line {
        column +=
          1
          + grid.write(
            texts[end.index], column: column, row: plot.row + row,
            limit: plot.column + plot.width + width - column, ellipsis: look.ellipsis)
      }
    }
  }

  /// Rows, rising, moved as little as keeps them apart and inside.
  static func apart(_ rows: [Int], in height: Int, by distance: Int = 1) -> [Int] {
    var moved = rows
    for index in moved.indices.dropFirst() {
      moved[index] = max(moved[index], moved[index - 1] + distance)
    }
    var limit = height - 1
    for index in moved.indices.reversed() {
      moved[index] = min(moved[index], limit)
      limit = moved[index] - distance
    }
    return moved
  }
}
