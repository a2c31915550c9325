import Canvas
import Theming

/// A box over the picture, as large as its text needs and the screen allows; without a frame, as wide as the
/// screen.
struct Sheet: Panel {
  let area: Rectangle
  let title: String
  let lines: [[Span]]
  let foot: String
  /// How many lines it is scrolled down.
  let scroll: Int
  private let hasFrame: Bool
  /// What a click on a line chooses, by the line's index on the screen.
  private let targets: [Int: Target]

  init(
    on screen: Size, title: String, lines: [[Span]], foot: String, scroll: Int = 0,
    targets: [Int: Target] = [:], hasFrame: Bool = true
  ) {
    self.hasFrame = hasFrame
    let width =
      hasFrame ? min(screen.width, (lines.map(\.columns).max() ?? 0) + 4) : screen.width
    let height = min(screen.height, lines.count + 2)
    area = Rectangle(
      column: (screen.width - width) / 2, row: (screen.height - height) / 2,
      width: width, height: height)
    (self.title, self.lines, self.foot) = (title, lines, foot)
    (self.scroll, self.targets) = (scroll, targets)
  }

  func draw(on painter: inout Painter) {
    painter.clear(area)
    guard hasFrame else { return drawPlain(on: &painter) }
    let inside = painter.frame(
      area, .focus, left: [Span(title, painter.style(.title))],
      bottom: [Span(foot, painter.style(.dim))])
    let first = max(0, min(scroll, lines.count - inside.height))
    for (row, line) in lines.dropFirst(first).prefix(inside.height).enumerated() {
      painter.write(
        line, column: inside.column + 1, row: inside.row + row, limit: inside.width - 2)
    }
  }

  /// The title above and the foot below the lines, which begin in the first column.
  private func drawPlain(on painter: inout Painter) {
    let rows = [[Span(title, painter.style(.key))]] + lines + [[Span(foot, painter.style(.dim))]]
    for (row, line) in rows.prefix(area.height).enumerated() {
      painter.write(line, column: area.column, row: area.row + row, limit: area.width)
    }
  }

  func target(at position: Position) -> Target? {
    targets[position.row - area.row - 1] ?? .covered
  }
}
