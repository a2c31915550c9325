import Canvas
import Optimization

extension Model {
  /// Where everything is for a room: plots without axes, names and numbers in large letters, and no
  /// more beside them.
  var roomLayout: Layout {
    var layout = Layout(form: Layout.Form(size))
    let form = layout.form
    var rest = Rectangle(column: 0, row: 0, width: size.width, height: size.height)
    if form == .full || form == .tabs {
      layout.header = rest.cutTop(size.height >= 36 && look.isUnicode ? PixelFont.cells : 1)
    }
    if form == .tabs, visible.count > 2, arrangement == .sideBySide { layout.tabs = rest.cutTop(1) }
    layout.footer = rest.cutBottom(footHeight)
    if form == .full, !isStill { layout.timeLine = rest.cutBottom(1) }
    if lecture != nil { layout.lesson = rest.cutLesson() }
    switch arrangement {
    case .curves: layout.strip = rest
    case .inspector:
      layout.text = rest.cutInspector()
      layout.panels = [roomPanel(inspected, rest)]
    case .overlay:
      if rest.width >= 76 { layout.text = rest.cutRight(max(30, rest.width * 3 / 8)) }
      layout.panels = [roomPanel(nil, rest)]
    case .sideBySide:
      let shown = shownRuns(in: form)
      layout.panels = zip(shown, Plan.split(rest, shown.count)).map { roomPanel($0, $1) }
    }
    return layout
  }

  /// A panel whose large name stands above the plot where the plot keeps most of the room.
  private func roomPanel(_ run: Int?, _ area: Rectangle) -> Layout.Panel {
    var inside = area.inset(left: 1, top: 1, right: 1, bottom: 1)
    var panel = Layout.Panel(run: run, area: area, plot: inside)
    guard run != nil, look.hasLargeMarks, inside.width >= 30 else { return panel }
    if inside.height >= 11 { panel.title = inside.cutTop(PixelFont.cells) }
    panel.plot = inside
    return panel
  }
}

extension PixelFont {
  /// How many rows of cells its letters take, with a little room.
  static let cells = 3
}
