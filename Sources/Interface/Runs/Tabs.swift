import Canvas
import Theming

/// The runs in a row, where there are more than panels.
struct Tabs: Panel {
  let area: Rectangle
  /// Each run's number, mark and name.
  private let links: [Link]

  /// - Parameter withPanels: the indices of the runs that have a panel.
  init(area: Rectangle, runs: [ShownRun], withPanels: [Int], look: Look) {
    self.area = area
    let palette = look.palette
    let names = runs.flatMap { shown -> [Link] in
      var style = palette.path(trace: shown.trace)
      if withPanels.contains(shown.index) { style.attributes.insert([.bold, .underline]) }
      return [
        Link(" \(shown.index + 1) ", palette.style(.dim), .run(shown.index)),
        Link(
          "\(look.mark(trace: shown.trace).base) \(shown.entry.title) ", style, .run(shown.index)),
      ]
    }
    let hint = [
      Link("  Tab", palette.style(.key), .key(KeyPress(.tab))),
      Link(" the others", palette.style(.dim), .key(KeyPress(.tab))),
    ]
    let hasRoom = (names + hint).spans.columns <= area.width
    links = names + (hasRoom && runs.count > withPanels.count ? hint : [])
  }

  func draw(on painter: inout Painter) {
    painter.grid.write(links.spans, column: area.column, row: area.row, limit: area.width)
  }

  func target(at position: Position) -> Target? {
    links.target(at: position.column - area.column)
  }
}
