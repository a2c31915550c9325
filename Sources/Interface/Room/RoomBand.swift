import Canvas
import Optimization
import Theming

/// For a room whose screen is small: what is being turned, J, and how the run ended, in large letters below
/// the plots.
struct RoomBand: Panel {
  let area: Rectangle
  let shown: ShownRun
  /// The letter that keys turn; nil in methods without one.
  let letter: String?

  func draw(on painter: inout Painter) {
    painter.clear(area)
    let look = painter.look
    let mark = LargeMark.of(
      run: shown.index, mark: look.palette.mark(trace: shown.trace, ascii: false))
    let path = look.palette.path(trace: shown.trace)
    painter.draw(mark, column: area.column + 1, row: area.row, path, in: area)
    var column = area.column + mark.width + 4
    for (pixels, style) in fitting(look, in: area.width - mark.width - 5) {
      painter.draw(pixels, column: column, row: area.row, style, in: area)
      column += pixels.width + Self.gap
    }
  }

  private static let gap = 5

  /// The parts that there is room for; the value that is turned comes first, then how it ended, then J.
  private func fitting(_ look: Look, in room: Int) -> [(Pixels, Style)] {
    let choices = [[value, loss, end], [value, end ?? loss], [value], [end ?? loss]]
      .map { $0.compactMap(\.self) }
    let parts = choices.first { parts in
      parts.map(\.0.width).reduce(0) { $0 + $1 + Self.gap } - Self.gap <= room
    }
    return (parts ?? []).map { ($0.0, look.palette.style($0.1 == .warning ? .warning : .title)) }
  }

  private typealias Part = (Pixels, Remark.Tone)

  private var value: Part? {
    let values = shown.run?.schedule.values(after: shown.t) ?? shown.entry.hyperparameters
    guard let letter,
      let index = shown.entry.algorithm.parameters.firstIndex(where: { $0.letter == letter })
    else { return nil }
    return PixelFont.text("\(letter) \(values[index].exact)").map { ($0, .plain) }
  }

  private var loss: Part? {
    guard let run = shown.run else { return nil }
    return PixelFont.text("J \(run.losses[shown.t].formatted(digits: 2).minus)").map {
      ($0, .plain)
    }
  }

  private var end: Part? {
    guard let run = shown.run, shown.hasEnded, let end = run.end else { return nil }
    let tone: Remark.Tone =
      switch end {
      case .stationary(.minimum), .target: .good
      case .exhausted: .plain
      default: .warning
      }
    return PixelFont.text(end.word).map { ($0, tone) }
  }
}

extension End {
  /// In one word.
  fileprivate var word: String {
    switch self {
    case .stationary(let kind): kind.rawValue
    case .target: "target"
    case .diverged: "diverged"
    case .undefined: "undefined"
    case .exhausted: "limit"
    }
  }
}
