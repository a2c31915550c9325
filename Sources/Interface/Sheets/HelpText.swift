import Canvas
import Theming

/// What can be done, in groups: the keys and what they do.
struct HelpText {
  typealias Entry = (keys: String, words: String)

  let groups: [(title: String, entries: [Entry])]
  let look: Look
  let screen: Size

  func sheet(scroll: Int) -> Sheet {
    Sheet(
      on: screen, title: "Keys", lines: lines,
      foot: look.spelled("Esc or q closes, ↑ ↓ scroll"), scroll: scroll)
  }

  /// How far it can be scrolled.
  var lastScroll: Int { max(0, lines.count + 2 - screen.height) }

  private var lines: [[Span]] {
    let lines = oneColumn
    return screen.width >= 120 && lines.count > screen.height - 4 ? inTwoColumns(lines) : lines
  }

  private var oneColumn: [[Span]] {
    let palette = look.palette
    return groups.flatMap { group -> [[Span]] in
      [[Span(group.title, palette.style(.title))]]
        + group.entries.map { entry in
          [
            Span("  " + look.spelled(entry.keys).padded(to: 13), palette.style(.key)),
            Span(look.spelled(entry.words), palette.style(.foreground)),
          ]
        } + [[]]
    }.dropLast()
  }

  private func inTwoColumns(_ lines: [[Span]]) -> [[Span]] {
    let half = (lines.count + 1) / 2
    let width = (lines.prefix(half).map(\.columns).max() ?? 0) + 3
    let blank = look.palette.style(.foreground)
    return (0..<half).map { row in
      let right = row + half < lines.count ? lines[row + half] : []
      let gap = Span(String(repeating: " ", count: width - lines[row].columns), blank)
      return lines[row] + [gap] + right
    }
  }
}
