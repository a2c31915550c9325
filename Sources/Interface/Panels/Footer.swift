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
      switch model.layer {
      case .value(let letter, let text, let complaint): prompt(letter, text, complaint)
      default: model.notice.map { [Span(" \($0)", palette.style(.title))] } ?? hints
      }
    grid.write(
      spans, column: area.column, row: area.row, limit: area.width, ellipsis: model.look.ellipsis)
  }

  private func prompt(_ letter: String, _ text: String, _ complaint: String?) -> [Span] {
    let palette = model.look.palette
    var cursor = palette.style(.foreground)
    cursor.attributes.insert(.reverse)
    return [
      Span(" \(model.look.words(letter)) = ", palette.style(.key)),
      Span(text.visible, palette.style(.title)),
      Span(" ", cursor),
      Span(
        complaint.map { "  \($0)" } ?? "   Enter sets it, Esc leaves it as it is",
        palette.style(complaint == nil ? .dim : .error)),
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
