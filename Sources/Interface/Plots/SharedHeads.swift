import Canvas
import Optimization
import Theming

/// Where the runs of one plot are now: their marks reversed, so that they are seen at once, those in one
/// cell side by side, and beside each its mark once more and J.
struct SharedHeads {
  private let runs: [ShownRun]
  /// The runs whose heads are in one cell, in the order of their numbers.
  private let groups: [(cell: Position, runs: [ShownRun])]

  /// - Parameter runs: in the order in which they are drawn.
  init(_ runs: [ShownRun], in plot: Plot) {
    self.runs = runs
    var groups: [(cell: Position, runs: [ShownRun])] = []
    for shown in runs {
      guard let run = shown.run, let cell = plot.cell(at: run.iterate(at: shown.t).place) else {
        continue
      }
      if let place = groups.firstIndex(where: { $0.cell == cell }) {
        groups[place].runs.append(shown)
      } else {
        groups.append((cell, [shown]))
      }
    }
    self.groups = groups.map { ($0.cell, $0.runs.sorted { $0.index < $1.index }) }
  }

  func draw(on plot: inout Plot, _ palette: Palette) {
    // Those outside have an arrow where they left.
    for shown in runs where !isInside(shown) { plot.drawHead(of: shown, palette) }
    for (cell, runs) in groups {
      let first = Self.first(of: runs.count, at: cell.column, in: plot.size.width)
      for (place, shown) in runs.enumerated() {
        let style = palette.path(trace: shown.trace)
        let mark = palette.mark(trace: shown.trace, ascii: plot.dots.markers == .ascii)
        plot.put(
          .letter(Character(mark.base)), on: Position(column: first + place, row: cell.row),
          color: style.foreground, attributes: [.bold, .reverse])
      }
    }
  }

  /// Writes J beside each place, where there is room for words.
  func label(on painter: inout Painter, in area: Rectangle, _ window: Window) {
    guard area.width >= Self.leastWidth, !painter.look.hasLargeMarks else { return }
    var labels = PlotLabels(area: area, window: window)
    for (cell, runs) in groups {
      labels.spare(
        Rectangle(
          column: area.column + Self.first(of: runs.count, at: cell.column, in: area.width),
          row: area.row + cell.row, width: runs.count, height: 1))
    }
    for shown in groups.flatMap(\.runs) {
      guard let run = shown.run else { continue }
      let value = run.iterate(at: shown.t).loss.formatted(digits: 2).minus
      let mark = painter.look.mark(trace: shown.trace).base
      labels.put(
        words: Span(" \(mark) J \(value) ", painter.palette.path(trace: shown.trace)),
        beside: run.iterate(at: shown.t).place, on: &painter.grid)
    }
  }

  /// From how many columns on a plot has words in it.
  private static let leastWidth = 50

  /// The column of the first of several marks in a row around a column.
  private static func first(of count: Int, at column: Int, in width: Int) -> Int {
    max(0, min(column - (count - 1) / 2, width - count))
  }

  private func isInside(_ shown: ShownRun) -> Bool {
    groups.contains { $0.runs.contains { $0.index == shown.index } }
  }
}
