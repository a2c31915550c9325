import Canvas

/// The name of a run above its plot in large letters, J beside it; where there is no room for that, over a
/// corner of the plot.
struct RoomTitlePanel: Panel {
  let area: Rectangle
  let plot: Rectangle
  let shown: ShownRun

  /// - Parameter title: the rows for the name.
  init(title: Rectangle, plot: Rectangle, shown: ShownRun) {
    area = Rectangle(
      column: title.column, row: title.row, width: title.width,
      height: plot.row + plot.height - title.row)
    (self.plot, self.shown) = (plot, shown)
  }

  private var title: Rectangle { area.inset(bottom: plot.height) }

  func draw(on painter: inout Painter) {
    let large = RoomTitle(shown, painter.look)
    large.drawName(on: &painter, in: title)
    let rest = large.rest(of: title)
    if large.hasRoomForNumbers(in: rest) {
      large.drawNumbers(on: &painter, in: rest)
    } else {
      large.drawNumbers(on: &painter, overCornerOf: plot)
    }
  }
}
