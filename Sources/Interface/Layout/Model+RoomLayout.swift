import Canvas
import Optimization

extension Model {
  /// For a room: plots without axes, names and numbers in large letters, and no more beside them.
  func layRoomPlots(_ layout: inout Layout, _ rest: inout Rectangle) {
    switch arrangement {
    case .curves: break
    case .inspector:
      layout[.text] = rest.cutInspector()
      layout.plots = [roomPlace(inspected, rest)]
    case .overlay:
      if rest.width >= 76 { layout[.text] = rest.cutRight(max(30, rest.width * 3 / 8)) }
      layout.plots = [roomPlace(nil, rest)]
    case .sideBySide:
      let runs = runsWithPanel(in: layout.form)
      layout.plots =
        zip(runs, Split.parts(of: rest, runs.count)).map { roomPlace($0, $1) }
        .withEqualPlots
    }
  }

  /// The run that the band below the plots tells of: the focused one, or the only one.
  var runInBand: Int? { focus ?? (visible.count == 1 ? visible[0] : nil) }

  /// A panel whose large name stands above the plot where the plot keeps most of the room.
  private func roomPlace(_ run: Int?, _ area: Rectangle) -> PlotPlace {
    var inside = area.inset(left: 1, top: 1, right: 1, bottom: 1)
    var place = PlotPlace(run: run, area: area, plot: inside)
    guard run != nil, look.hasLargeMarks, inside.width >= 30 else { return place }
    if inside.height >= RoomMarks.leastRows + PixelFont.cells {
      place.title = inside.cutTop(PixelFont.cells)
    }
    place.plot = inside
    return place
  }
}
