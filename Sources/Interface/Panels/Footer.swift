import Canvas
import Theming

/// The bottom line: keys, a message, or what is being typed.
struct Footer {
  let model: Model
  let area: Rectangle

  func draw(on grid: inout Grid) {
    let palette = model.look.palette
    grid.fill(area, with: Cell(.blank, palette.style(.foreground)))
    grid.write(
      pieces.spans, column: area.column, row: area.row, limit: area.width,
      ellipsis: model.look.ellipsis)
  }

  /// What stands there, from the left.
  var pieces: [Piece] {
    if case .prompt(let prompt) = model.layer { return line(prompt) }
    return model.notice.map {
      restoring + [Piece(" \(model.look.words($0))", model.look.palette.style(.title))]
    }
      ?? hints.flatMap { pieces(of: $0) }
  }

  /// The key that brings a lesson's scene back, which no message hides.
  private var restoring: [Piece] {
    guard model.isChanged, model.layout.lesson != nil else { return [] }
    let key = Spot.key(Command.Stroke("N"))
    return [
      Piece(" N", model.look.palette.style(.key), key),
      Piece(" restore ", model.look.palette.style(.dim), key),
    ]
  }

  private func line(_ prompt: Prompt) -> [Piece] {
    let palette = model.look.palette
    var cursor = palette.style(.foreground)
    cursor.attributes.insert(.reverse)
    let (lead, hint) =
      switch prompt.purpose {
      case .value(let letter): ("\(model.look.words(letter)) = ", "Enter sets it, Esc leaves it")
      case .file: ("write the picture to ", ".svg, .ansi or .txt; Esc leaves it")
      case .scene: ("save the scene as ", "--scene FILE.toml opens it; Esc leaves it")
      }
    return [
      Piece(" \(lead)", palette.style(.key)),
      Piece(prompt.text.visible, prompt.isProposal ? cursor : palette.style(.title)),
      Piece(" ", cursor),
      Piece(
        "   " + (prompt.complaint ?? hint),
        palette.style(prompt.complaint == nil ? .dim : .error)),
    ]
  }

  /// The commands whose hints fit: the most wanted ones, in the order of the help.
  private var hints: [Command] {
    var room = area.width
    let wanted = Command.all.enumerated().filter { $1.hint != nil && $1.isAvailable(model) }
      .sorted { ($0.element.rank, $0.offset) < ($1.element.rank, $1.offset) }
    return wanted.prefix { _, command in
      room -= pieces(of: command).spans.columns
      return room >= 0
    }.sorted { $0.offset < $1.offset }.map(\.element)
  }

  /// A command's keys and its hint. Each key does what it does when it is pressed, the hint what the
  /// first key does.
  private func pieces(of command: Command) -> [Piece] {
    let palette = model.look.palette
    let keys = command.keyText.split(separator: " ").map { word in
      Piece(
        " \(model.look.words(String(word)))", palette.style(.key),
        command.stroke(named: word).map(Spot.key))
    }
    return keys + [
      Piece(" \(model.look.words(command.hint(in: model))) ", palette.style(.dim), keys[0].spot)
    ]
  }
}
