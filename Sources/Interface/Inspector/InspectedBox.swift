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
    /// numbers in one row; the current line's numbers alone.
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
      let text = detail != .brief || isCurrent ? inspection?.substituted(index) : nil
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
