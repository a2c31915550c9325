import Canvas
import Theming

/// The bottom line: keys, a message, or what is being typed.
struct Footer: Panel {
  let area: Rectangle
  /// What stands there, from the left.
  let links: [Link]

  func draw(on painter: inout Painter) {
    painter.clear(area)
    painter.write(links.spans, column: area.column, row: area.row, limit: area.width)
  }

  func target(at position: Position) -> Target? {
    links.target(at: position.column - area.column)
  }
}

extension Footer {
  /// - Parameter restores: whether a key brings a lesson's scene back, which no message hides.
  init(area: Rectangle, notice: String, restores: Bool, look: Look) {
    let palette = look.palette
    let key = Target.key(KeyPress("N"))
    let restoring =
      restores
      ? [Link(" N", palette.style(.key), key), Link(" restore ", palette.style(.dim), key)] : []
    self.init(
      area: area, links: restoring + [Link(" \(look.spelled(notice))", palette.style(.title))])
  }

  init(area: Rectangle, _ prompt: Prompt, look: Look) {
    let palette = look.palette
    var cursor = palette.style(.foreground)
    cursor.attributes.insert(.reverse)
    let (lead, hint) =
      switch prompt.purpose {
      case .value(let letter): ("\(look.spelled(letter)) = ", "Enter sets it, Esc leaves it")
      case .file: ("write the picture to ", ".svg, .ansi or .txt; Esc leaves it")
      case .scene: ("save the scene as ", "--scene FILE.toml opens it; Esc leaves it")
      }
    self.init(
      area: area,
      links: [
        Link(" \(lead)", palette.style(.key)),
        Link(prompt.text.visible, prompt.isProposal ? cursor : palette.style(.title)),
        Link(" ", cursor),
        Link(
          "   " + (prompt.complaint ?? hint),
          palette.style(prompt.complaint == nil ? .dim : .error)),
      ])
  }

  /// The hints that fit: the most wanted ones, in their own order.
  init(area: Rectangle, _ hints: [Hint], look: Look) {
    var room = area.width
    let wanted = hints.enumerated()
      .sorted { ($0.element.rank, $0.offset) < ($1.element.rank, $1.offset) }
    let fitting = wanted.prefix { _, hint in
      room -= hint.links(look).spans.columns
      return room >= 0
    }
    self.init(
      area: area,
      links: fitting.sorted { $0.offset < $1.offset }.flatMap { $0.element.links(look) })
  }
}
