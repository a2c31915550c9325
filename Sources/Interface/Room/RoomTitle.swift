import Canvas
import Optimization
import Theming

/// A run's name and where it is, in letters that are read from the back of a room.
struct RoomTitle {
  private let text: RunText
  private let style: Style
  private let mark: Pixels
  private let name: Pixels?
  private let number: Pixels?

  init(_ shown: ShownRun, _ look: Look) {
    text = RunText(shown, look)
    style = look.palette.path(trace: shown.trace)
    mark = LargeMark.of(run: shown.index, mark: look.palette.mark(trace: shown.trace, ascii: false))
    name = PixelFont.text(shown.entry.title)
    number = PixelFont.text(
      shown.run.map { "J \($0.iterate(at: shown.t).loss.formatted(digits: 2).minus)" } ?? "")
  }

  /// The name in plain letters.
  private var plainName: [Span] { Array(text.name.dropFirst(2)) }

  /// Where the name begins.
  private var start: Int { mark.width + 2 }

  /// Whether the name fits into an area in large letters.
  private func isLarge(in area: Rectangle) -> Bool {
    name.map { start + $0.width + 1 <= area.width } ?? false
  }

  /// What the mark and the name leave of an area.
  func rest(of area: Rectangle) -> Rectangle {
    area.inset(left: start + 2 + (isLarge(in: area) ? name?.width ?? 0 : plainName.columns))
  }

  /// Whether J in large letters fits into an area.
  func hasRoomForNumbers(in area: Rectangle) -> Bool {
    number.map { $0.width + 1 <= area.width } ?? false
  }

  /// The mark and the name; the name in plain bold letters where there is no room for large ones.
  func drawName(on painter: inout Painter, in area: Rectangle) {
    painter.draw(mark, column: area.column, row: area.row, style, in: area)
    if let name, isLarge(in: area) {
      painter.draw(name, column: area.column + start, row: area.row, style, in: area)
    } else {
      painter.write(
        plainName, column: area.column + start, row: area.row + 1, limit: area.width - start)
    }
  }

  /// J at the right edge, if there is room.
  func drawNumbers(on painter: inout Painter, in area: Rectangle) {
    guard let number, hasRoomForNumbers(in: area) else { return }
    painter.draw(
      number, column: area.column + area.width - number.width - 1, row: area.row,
      painter.style(.title), in: area)
  }

  /// J on a patch of its own in the lower right corner of a plot.
  func drawNumbers(on painter: inout Painter, overCornerOf plot: Rectangle) {
    guard let number, number.width + 12 <= plot.width, plot.height >= 4 * PixelFont.cells else {
      return
    }
    let patch = plot.inset(left: plot.width - number.width - 2, top: plot.height - PixelFont.cells)
    painter.clear(patch)
    drawNumbers(on: &painter, in: patch)
  }
}
