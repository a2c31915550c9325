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
    let lines = text(algorithm, inspection, inside.size)
    for (row, line) in lines.prefix(inside.height).enumerated() {
      grid.write(
        line.map { Span(model.look.words($0.text), $0.style) }, column: inside.column + 1,
        row: inside.row + row, limit: inside.width - 2, ellipsis: model.look.ellipsis)
    }
  }

  /// The rows that the whole text takes: three for each line and a few for long ones, a table, the
  /// comparison.
  static func height(of model: Model) -> Int {
    let algorithm = model.scene.entries[model.inspected].algorithm
    return 3 * algorithm.lines.count + 2 + algorithm.vectors.count + 3 + model.visible.count + 4
  }

  /// The box and the tables, less what there is no room for: first the words go, then the comparison
  /// with other runs.
  private func text(
    _ algorithm: Algorithm, _ inspection: Inspection?, _ size: Size
  ) -> [[Span]] {
    let row = CoordinateRow(look: model.look, room: size.width - 2)
    let values = inspection.map { ValueTable(inspection: $0, row: row) }
    let (table, current) = (values?.lines ?? [], values?.currentLine ?? [])
    let rates = RateTable(model: model, row: row).lines
    let boxes = Detail.allCases.map { box(algorithm, inspection, $0, width: size.width - 10) }
    let (full, short, tight, brief) = (boxes[0], boxes[1], boxes[2], boxes[3])
    let choices = [
      [full, table, rates], [short, table, rates], [full, table], [short, table], [tight, table],
      [brief, table], [brief, current], [brief + current],
    ].map { Array($0.filter { !$0.isEmpty }.joined(separator: [[]])) }
    return choices.first { $0.count <= size.height } ?? choices[7]
  }

  /// How much of the box there is room for.
  private enum Detail: CaseIterable, Comparable {
    /// Words, formulas, and numbers in as many rows as they need; without the words; each line's
    /// numbers in one row; the current line's numbers alone.
    case full, short, tight, brief
  }

  private func box(
    _ algorithm: Algorithm, _ inspection: Inspection?, _ detail: Detail, width: Int
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
      let words = [Span("  " + line.words, palette.style(.dim))]
      let text = detail != .brief || isCurrent ? inspection?.substituted(place) : nil
      return (detail == .full ? [words] : []) + [formula]
        + numbers(text, isCurrent: isCurrent, width: detail < .tight ? width : .max)
    }
  }

  /// A line with its numbers put in, in as many rows as it needs.
  private func numbers(_ text: String?, isCurrent: Bool, width: Int) -> [[Span]] {
    let leads = ["      = ", "        "]
    return (text ?? "").wrapped(to: width).enumerated().map { row, part in
      [
        Span(leads[min(row, 1)], palette.style(.dim)),
        Span(part, palette.style(isCurrent ? .key : .dim)),
      ]
    }
  }
}

extension Inspection {
  /// Whether the iteration broke off in this line.
  fileprivate func fails(at line: Int) -> Bool {
    if case .undefined(let t, let failed, _)? = run.end { return t == iteration && failed == line }
    return false
  }
}
