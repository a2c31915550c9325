import Canvas
import Theming

/// A box over the picture, as large as its text needs and the screen allows.
struct Sheet {
  let title: String
  let lines: [[Span]]
  let foot: String
  /// How many lines it is scrolled down.
  var scroll = 0

  /// Where it stands: in the middle.
  func area(on screen: Size) -> Rectangle {
    let width = min(screen.width, (lines.map(\.columns).max() ?? 0) + 4)
    let height = min(screen.height, lines.count + 2)
    return Rectangle(
      column: (screen.width - width) / 2, row: (screen.height - height) / 2,
      width: width, height: height)
  }

  func draw(on grid: inout Grid, _ look: Look) {
    let palette = look.palette
    let area = area(on: grid.size)
    grid.fill(area, with: Cell(.blank, palette.style(.foreground)))
    let inside = Frame(
      lines: look.lines, style: palette.style(.focus), left: [Span(title, palette.style(.title))],
      bottom: [Span(foot, palette.style(.dim))]
    ).draw(on: &grid, in: area)
    let first = max(0, min(scroll, lines.count - inside.height))
    for (row, line) in lines.dropFirst(first).prefix(inside.height).enumerated() {
      grid.write(
        line, column: inside.column + 1, row: inside.row + row, limit: inside.width - 2,
        ellipsis: look.ellipsis)
    }
  }
}

extension Model {
  /// The sheet that lies over the picture.
  var sheet: Sheet? {
    switch layer {
    case .help(let scroll): HelpSheet(model: self, scroll: scroll).sheet
    case .commandLine: CommandLineSheet(model: self).sheet
    case .picker(let picker): PickerSheet(model: self, picker: picker).sheet
    case .prompt, nil: nil
    }
  }
}
