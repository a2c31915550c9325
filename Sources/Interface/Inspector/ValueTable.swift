import Canvas
import Notation
import Optimization
import Theming

/// The values of all letters for both coordinates, each with a bar, so that it can be seen which
/// coordinate is larger and by how much.
struct ValueTable {
  let inspection: Inspection
  let row: CoordinateRow

  private var palette: Palette { row.look.palette }

  var lines: [[Span]] {
    guard let page = inspection.page else { return [] }
    let current = inspection.current.map { inspection.run.algorithm.lines[$0].place }
    let values = inspection.run.algorithm.vectors.map { letter, index in
      line(letter, page.values[index], isCurrent: current == .value(index))
    }
    // Its row is there before it is known, so that nothing moves.
    let rate = inspection.effectiveRate.map { line("ε in effect", $0) } ?? []
    return [row.head] + values + (inspection.hasRates ? [rate] : [])
  }

  /// The head, and the letter that the current line set, if it has two coordinates.
  var currentLine: [[Span]] {
    guard let page = inspection.page, let line = inspection.current,
      case .value(let index) = inspection.run.algorithm.lines[line].place
    else { return [] }
    return [
      row.head,
      self.line(inspection.run.algorithm.lines[line].target, page.values[index], isCurrent: true),
    ]
  }

  private func line(_ letter: String, _ value: Point, isCurrent: Bool = false) -> [Span] {
    row.spans(
      Span(letter, palette.style(isCurrent ? .key : .title)), value,
      largest: max(abs(value.x), abs(value.y)),
      numbers: palette.style(isCurrent ? .key : .foreground))
  }
}
