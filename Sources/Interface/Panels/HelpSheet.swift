import Canvas
import Theming

/// The keys, from the commands themselves.
struct HelpSheet {
  let model: Model
  let scroll: Int

  var sheet: Sheet {
    Sheet(
      title: "Keys", lines: text, foot: model.look.words("Esc closes, ↑ ↓ scroll, q quits"),
      scroll: scroll)
  }

  /// How far it can be scrolled.
  var lastScroll: Int { max(0, text.count + 2 - model.size.height) }

  private var text: [[Span]] {
    let lines = self.lines
    let needsColumns = model.size.width >= 120 && lines.count > model.size.height - 4
    return needsColumns ? inTwoColumns : lines
  }

  private var lines: [[Span]] {
    let palette = model.look.palette
    return Command.groups.flatMap { group -> [[Span]] in
      [[Span(group.title, palette.style(.title))]]
        + group.commands.map { command in
          [
            Span("  " + model.look.words(command.keyText).padded(to: 13), palette.style(.key)),
            Span(model.look.words(command.words), palette.style(.foreground)),
          ]
        } + [[]]
    }.dropLast()
  }

  private var inTwoColumns: [[Span]] {
    let lines = self.lines
    let half = (lines.count + 1) / 2
    let width = (lines.prefix(half).map(\.columns).max() ?? 0) + 3
    return (0..<half).map { row in
      let right = row + half < lines.count ? lines[row + half] : []
      let gap = Span(String(repeating: " ", count: width - lines[row].columns))
      return lines[row] + [gap.on(model.look.palette)] + right
    }
  }
}

extension Span {
  fileprivate func on(_ palette: Palette) -> Span { Span(text, palette.style(.foreground)) }
}

extension String {
  func padded(to width: Int) -> String {
    self + String(repeating: " ", count: max(0, width - count))
  }
}
