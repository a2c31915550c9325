import Canvas
import Notation
import Optimization
import Theming

/// An algorithm's box with its current line marked, the numbers put in under each line, and a table of
/// the values of both coordinates.
struct InspectorPanel {
  let model: Model
  let area: Rectangle

  private var palette: Palette { model.look.palette }

  func draw(on grid: inout Grid) {
    let index = model.inspected
    let algorithm = model.scene.entries[index].algorithm
    let inspection = model.inspection
    let t = inspection.map { $0.iteration } ?? 0
    let inside = Frame(
      lines: model.look.lines, style: palette.style(.border),
      left: RunText(model: model, index: index, run: nil).name
        + [Span("  iteration \(t)", palette.style(.dim))],
      bottom: [Span(model.look.words("> < a line on, back"), palette.style(.dim))]
    ).draw(on: &grid, in: area)
    let table =
      inspection.map { ValueTable(inspection: $0, look: model.look, room: inside.width - 2).lines }
      ?? []
    let room = inside.height - table.count - 1
    let full = box(algorithm, inspection, withWords: true)
    let text = full.count <= room ? full : box(algorithm, inspection, withWords: false)
    let lines = text + [[]] + table
    for (row, line) in lines.prefix(inside.height).enumerated() {
      grid.write(
        line.map { Span(model.look.words($0.text), $0.style) }, column: inside.column + 1,
        row: inside.row + row, limit: inside.width - 2, ellipsis: model.look.ellipsis)
    }
  }

  private func box(
    _ algorithm: Algorithm, _ inspection: Inspection?, withWords: Bool
  ) -> [[Span]] {
    algorithm.lines.enumerated().flatMap { place, line -> [[Span]] in
      let isCurrent = place == inspection?.current
      let isDone = place < (inspection?.done ?? 0)
      let hasFailed = inspection.map { $0.fails(at: place) } ?? false
      let role: Role = hasFailed ? .warning : isCurrent ? .key : .dim
      let mark = hasFailed ? "! " : isCurrent ? "▶ " : "  "
      let formula = [
        Span(mark, palette.style(role)),
        Span("\(line.target) ← ", palette.style(isDone ? .title : .dim)),
        Span(line.tree.typeset, palette.style(isDone ? .foreground : .dim)),
      ]
      let numbers = inspection?.substituted(place).map {
        [Span("      = ", palette.style(.dim)), Span($0, palette.style(isCurrent ? .key : .dim))]
      }
      return (withWords ? [[Span("  " + line.words, palette.style(.dim))]] : []) + [formula]
        + (numbers.map { [$0] } ?? [])
    }
  }
}

extension Inspection {
  /// Whether the iteration broke off in this line.
  fileprivate func fails(at line: Int) -> Bool {
    if case .undefined(let t, let failed)? = run.end { return t == iteration && failed == line }
    return false
  }
}
