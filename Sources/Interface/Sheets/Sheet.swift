import Canvas
import Theming

/// A box over the picture, as large as its text needs and the screen allows.
struct Sheet: Panel {
  let area: Rectangle
  let title: String
  let lines: [[Span]]
  let foot: String
  /// How many lines it is scrolled down.
  let scroll: Int
  /// What a click on a line chooses, by the line's index on the screen.
  private let targets: [Int: Target]

  init(
    on screen: Size, title: String, lines: [[Span]], foot: String, scroll: Int = 0,
    targets: [Int: Target] = [:]
  ) {
    let width = min(screen.width, (lines.map(\.columns).max() ?? 0) + 4)
    let height = min(screen.height, lines.count + 2)
    area = Rectangle(
      column: (screen.width - width) / 2, row: (screen.height - height) / 2,
      width: width, height: height)
    (self.title, self.lines, self.foot) = (title, lines, foot)
    (self.scroll, self.targets) = (scroll, targets)
  }

  func draw(on painter: inout Painter) {
    painter.clear(area)
    let inside = painter.frame(
      area, .focus, left: [Span(title, painter.style(.title))],
      bottom: [Span(foot, painter.style(.dim))])
    let first = max(0, min(scroll, lines.count - inside.height))
    for (row, line) in lines.dropFirst(first).prefix(inside.height).enumerated() {
      painter.write(
        line, column: inside.column + 1, row: inside.row + row, limit: inside.width - 2)
    }
  }

  func target(at position: Position) -> Target? {
    targets[position.row - area.row - 1] ?? .covered
  }
}
