import Canvas
import Notation
import Optimization
import Theming

/// An algorithm's box with its current line marked, the numbers put in under each line, and a table of
/// the values of both coordinates.
struct InspectorPanel: Panel {
  let area: Rectangle
  let shown: ShownRun
  /// nil before anything has been computed.
  let inspection: Inspection?
  /// All runs, to be compared with.
  let runs: [ShownRun]

  private var algorithm: Algorithm { shown.entry.algorithm }

  func draw(on painter: inout Painter) {
    let dim = painter.style(.dim)
    let t = inspection.map { $0.iteration } ?? 0
    let inside = painter.frame(
      area, left: RunText(shown, painter.look).name + [Span("  iteration \(t)", dim)],
      bottom: [Span(painter.look.spelled("> < a line on, back"), dim)]
    ).inset(left: 1, right: 1)
    painter.write(text(inside.size, painter.look), in: inside)
  }

  /// The box and the tables, less what there is no room for: first the words go, then the comparison
  /// with other runs, last what the curvature means.
  private func text(_ size: Size, _ look: Look) -> [[Span]] {
    let row = CoordinateRow(look: look, room: size.width)
    let values = inspection.map { ValueTable(inspection: $0, row: row) }
    let (table, current) = (values?.lines ?? [], values?.currentLine ?? [])
    let curvature =
      inspection.map { CurvatureText(inspection: $0, look: look, width: size.width).lines } ?? []
    let rates = RateTable(runs: runs, t: shown.now, row: row).lines
    let box = InspectedBox(
      algorithm: algorithm, inspection: inspection, palette: look.palette, width: size.width - 8)
    let (full, short) = (box.lines(.full), box.lines(.short))
    let (tight, brief) = (box.lines(.tight), box.lines(.brief))
    let choices = [
      [full, table, curvature, rates], [short, table, curvature, rates],
      [full, table, curvature], [short, table, curvature], [tight, table, curvature],
      [brief, table, curvature], [brief, curvature, current], [brief, current], [brief + current],
    ].map { Array($0.filter { !$0.isEmpty }.joined(separator: [[]])) }
    return choices.first { $0.count <= size.height } ?? choices[8]
  }
}
