import Canvas
import Notation
import Optimization

extension Model {
  /// A click sets the common start, the wheel zooms about the mouse.
  mutating func take(_ mouse: Mouse) -> [Effect] {
    guard let panel = layout.panel(at: mouse.position) else { return [] }
    let point = point(at: mouse.position, in: panel)
    switch mouse.action {
    case .press, .drag:
      scene.start = point
      return reshow()
    case .wheelUp: return zoom(by: 1 / 1.15, about: point)
    case .wheelDown: return zoom(by: 1.15, about: point)
    case .release: return []
    }
  }

  /// The point of the plane in the middle of a cell, in as few digits as tell cells apart.
  private func point(at position: Position, in panel: Layout.Panel) -> Point {
    let window = window(for: panel.plot.size)
    let plot = Plot(size: panel.plot.size, window: window, markers: look.markers)
    let point = plot.point(
      at: Position(
        column: position.column - panel.plot.column, row: position.row - panel.plot.row))
    let cell = Point(
      window.width / Double(panel.plot.width), window.height / Double(panel.plot.height))
    return Point(point.x.rounded(to: cell.x), point.y.rounded(to: cell.y))
  }
}
