import Canvas
import Texts
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

  init(area: Rectangle, _ hints: [Hint], look: Look) {
    self.init(area: area, fitting: hints.map { ($0.rank, $0.links(look)) })
  }

  /// What J is where the crosshair points, and the keys that move it.
  init(area: Rectangle, _ probe: Probe, look: Look) {
    let hints = [
      Hint(
        keys: [
          ("↑", KeyPress(.up)), ("↓", KeyPress(.down)), ("←", KeyPress(.left)),
          ("→", KeyPress(.right)),
        ],
        words: "move", rank: 6),
      Hint(keys: [("Enter", KeyPress(.enter))], words: "start there", rank: 1),
      Hint(keys: [("Esc", KeyPress(.escape))], words: "close", rank: 2),
    ]
    self.init(
      area: area, fitting: probe.pieces(look) + hints.map { ($0.rank, $0.links(look)) })
  }

  /// The pieces that fit: the most wanted ones, in their own order.
  ///
  /// - Parameter pieces: each with its rank; lower numbers stay longer as room gets short.
  private init(area: Rectangle, fitting pieces: [(rank: Int, links: [Link])]) {
    var room = area.width
    let wanted = pieces.enumerated()
      .sorted { ($0.element.rank, $0.offset) < ($1.element.rank, $1.offset) }
    let fitting = wanted.prefix { _, piece in
      room -= piece.links.spans.columns
      return room >= 0
    }
    self.init(
      area: area, links: fitting.sorted { $0.offset < $1.offset }.flatMap(\.element.links))
  }
}
