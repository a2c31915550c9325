import Canvas
import Theming

/// The bottom line: keys, a message, or what is being typed.
struct Footer {
  let model: Model
  let area: Rectangle

  func draw(on grid: inout Grid) {
    let palette = model.look.palette
    grid.fill(area, with: Cell(.blank, palette.style(.foreground)))
    let spans: [Span] =
      if case .prompt(let prompt) = model.layer {
        line(prompt)
      } else {
        model.notice.map { [Span(" \($0)", palette.style(.title))] } ?? hints
      }
    grid.write(
      spans, column: area.column, row: area.row, limit: area.width, ellipsis: model.look.ellipsis)
  }

  private func line(_ prompt: Prompt) -> [Span] {
    let palette = model.look.palette
    var cursor = palette.style(.foreground)
    cursor.attributes.insert(.reverse)
    let (lead, hint) =
      switch prompt.purpose {
      case .value(let letter): ("\(model.look.words(letter)) = ", "Enter sets it, Esc leaves it")
      case .file: ("write the picture to ", "FILE.svg, FILE.ansi or FILE.txt; Esc does not")
      }
    return [
      Span(" \(lead)", palette.style(.key)),
      Span(prompt.text.visible, palette.style(.title)), Span(" ", cursor),
      Span(
        "   " + (prompt.complaint ?? hint),
        palette.style(prompt.complaint == nil ? .dim : .error)),
    ]
  }

  /// The commands' own hints: the most wanted ones that fit, in the order of the help.
  private var hints: [Span] {
    let palette = model.look.palette
    var room = area.width
    let wanted = Command.all.enumerated().filter { $1.hint != nil && $1.isAvailable(model) }
      .sorted { ($0.element.rank, $0.offset) < ($1.element.rank, $1.offset) }
    let kept = wanted.prefix { _, command in
      room -= model.look.words(command.keyText + command.hint!).count + 3
      return room >= 0
    }.sorted { $0.offset < $1.offset }.map(\.element)
    return kept.flatMap { command in
      [
        Span(" \(model.look.words(command.keyText))", palette.style(.key)),
        Span(" \(model.look.words(command.hint!)) ", palette.style(.dim)),
      ]
    }
  }
}
