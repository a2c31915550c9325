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

  /// The box and the tables, less what there is no room for: first the comparison with other runs goes, then
  /// words and numbers under lines, last what the curvature means. Chosen as for the whole iteration, so
  /// that nothing moves while lines are walked through.
  private func text(_ size: Size, _ look: Look) -> [[Span]] {
    let whole = choices(of: inspection?.finished, size, look)
    let index = whole.firstIndex { $0.count <= size.height } ?? whole.count - 1
    return choices(of: inspection, size, look)[index]
  }

  /// The texts that there are, the longest first.
  private func choices(of inspection: Inspection?, _ size: Size, _ look: Look) -> [[[Span]]] {
    let row = CoordinateRow(look: look, room: size.width)
    let values = inspection.map { ValueTable(inspection: $0, row: row) }
    let (table, ownRow) = (values?.lines ?? [], values?.currentLine ?? [])
    let curvature =
      inspection.map { CurvatureText(inspection: $0, look: look, width: size.width).lines } ?? []
    let rates = RateTable(runs: runs, t: shown.now, row: row).lines
    let box = InspectedBox(
      algorithm: algorithm, inspection: inspection, palette: look.palette, width: size.width - 8)
    let (full, short) = (box.lines(.full), box.lines(.short))
    let (tight, brief, current) = (box.lines(.tight), box.lines(.brief), box.current)
    return [
      [full, table, curvature, rates], [short, table, curvature, rates],
      [full, table, curvature], [short, table, curvature], [tight, current, table, curvature],
      [brief, current, table, curvature], [brief, current, table], [brief, table],
      [brief, current, ownRow], [brief, current], [brief],
    ].map { Array($0.filter { !$0.isEmpty }.joined(separator: [[]])) }
  }
}
