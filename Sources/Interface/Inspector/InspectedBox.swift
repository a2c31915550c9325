import Canvas
import Optimization
import Theming

/// The lines of an algorithm, the current one marked, with numbers put in as far as they are executed.
struct InspectedBox {
  let algorithm: Algorithm
  let inspection: Inspection?
  let palette: Palette
  /// How many columns there are for numbers.
  let width: Int

  /// How much of the box there is room for.
  enum Detail: Comparable {
    /// Words, formulas, and numbers in as many rows as they need; without the words; each line's
    /// numbers in one row; no numbers.
    case full, short, tight, brief
  }

  func lines(_ detail: Detail) -> [[Span]] {
    algorithm.lines.enumerated().flatMap { index, line -> [[Span]] in
      let isCurrent = index == inspection?.current
      let isDone = index < (inspection?.done ?? 0)
      let hasFailed = inspection.map { $0.fails(at: index) } ?? false
      let role: Role = hasFailed ? .warning : isCurrent ? .key : .dim
      let mark = hasFailed ? "! " : isCurrent ? "▶ " : "  "
      let formula = [
        Span(mark, palette.style(role)),
        Span("\(line.target) ← ", palette.style(isDone ? .title : .dim)),
        Span(line.tree.typeset, palette.style(isDone ? .foreground : .dim)),
      ]
      let words = [Span("  " + line.words, palette.style(.dim))]
      return (detail == .full ? [words] : []) + [formula]
        + (detail == .brief ? [] : numbers(index, isDone: isDone, isCurrent: isCurrent, detail))
    }
  }

  /// A line with its numbers put in and what comes of them, in as many rows as that needs, or in one; for a
  /// line to come as many empty ones, so that nothing moves when it is executed.
  private func numbers(
    _ index: Int, isDone: Bool, isCurrent: Bool, _ detail: Detail
  ) -> [[Span]] {
    guard let finished = inspection?.finished, let result = finished.result(index) else {
      return []
    }
    let put = finished.substituted(index)
    let rows = [put, result].compactMap(\.self).map { $0.wrapped(to: width) }
    let text = detail < .tight ? rows : [[Self.inOneRow(put, result, width)]]
    return text.flatMap { rows in
      rows.enumerated().map { row, part in
        isDone
          ? [
            Span(row == 0 ? "      = " : "        ", palette.style(.dim)),
            Span(part, palette.style(isCurrent ? .key : .dim)),
          ] : []
      }
    }
  }

  /// The current line with its numbers put in and what comes of them, by itself: what a box of a row or two
  /// a line has no room for. It takes as many rows for each line, so that nothing moves.
  var current: [[Span]] {
    guard let finished = inspection?.finished else { return [] }
    let texts = algorithm.lines.indices.map { index in
      ([algorithm.lines[index].target, finished.substituted(index), finished.result(index)]
        as [String?]).compactMap(\.self).joined(separator: " = ")
    }
    let rows = texts.map { $0.wrapped(to: width) }
    let height = rows.map(\.count).max() ?? 0
    let shown = inspection?.current.map { rows[$0] } ?? []
    return (0..<height).map { row in
      shown.indices.contains(row) ? [Span("  " + shown[row], palette.style(.key))] : []
    }
  }

  /// Both where there is room, else what comes of it.
  private static func inOneRow(_ put: String?, _ result: String, _ width: Int) -> String {
    guard let put, put.count + 3 + result.count <= width else { return result }
    return "\(put) = \(result)"
  }
}

extension Inspection {
  /// Whether the iteration broke off in this line.
  fileprivate func fails(at line: Int) -> Bool {
    if case .undefined(let t, let failed, _)? = run.end { return t == iteration && failed == line }
    return false
  }
}
