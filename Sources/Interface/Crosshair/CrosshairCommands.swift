import Canvas
import Notation
import Optimization

extension Command {
  static let crosshair = Command(
    "j", "a crosshair: J there; Enter starts there",
    also: ["start", "set the start", "probe", "eigenvalues", "hessian", "gradient"], hint: "J here",
    rank: 15,
    [Binding("j") { $0.openCrosshair() }])
}

extension Model {
  /// Puts the crosshair on the start, or where that is not to be seen, into the middle.
  fileprivate mutating func openCrosshair() -> [Effect] {
    guard let place = aimed else {
      notice = "there is no plot to aim in; v shows one"
      return []
    }
    let window = window(for: place.plot.size)
    return open(.crosshair(window.contains(scene.start) ? scene.start : window.center))
  }

  /// A key while the crosshair is there: arrows move it; other keys do what they always do.
  mutating func aim(_ press: KeyPress, from point: Point) -> [Effect] {
    let step = press.modifiers.contains(.shift) ? 5 : 1
    switch press.key {
    case _ where press.modifiers.contains(.control): break
    case .left: return aim(from: point, by: -step, 0)
    case .right: return aim(from: point, by: step, 0)
    case .up: return aim(from: point, by: 0, -step)
    case .down: return aim(from: point, by: 0, step)
    case .escape, .character("j"), .character("q"):
      layer = nil
      return []
    case .enter:
      layer = nil
      scene.start = point
      return reshow()
    default: break
    }
    return CommandList.action(for: press, in: self)?(&self) ?? []
  }

  /// Moves it by cells, within the plot.
  private mutating func aim(from point: Point, by columns: Int, _ rows: Int) -> [Effect] {
    guard let place = aimed else { return [] }
    let area = place.plot
    let view = plane(of: place)
    let cell = view.cell(at: point) ?? Position(column: area.width / 2, row: area.height / 2)
    let position = Position(
      column: area.column + cell.column + columns, row: area.row + cell.row + rows)
    return aim(at: position, in: place)
  }

  /// Puts it on a cell of the screen.
  mutating func aim(at position: Position, in place: PlotPlace) -> [Effect] {
    layer = .crosshair(point(at: position, in: place))
    return []
  }

  /// The plot whose cells it moves by: that of the focused run, or the first.
  private var aimed: PlotPlace? {
    layout.plots.first { $0.run == focus } ?? layout.plots.first
  }

  /// The crosshair over a plot.
  func crosshairPanel(_ place: PlotPlace) -> CrosshairPanel? {
    guard case .crosshair(let point) = layer, let cell = plane(of: place).cell(at: point) else {
      return nil
    }
    return CrosshairPanel(area: place.plot, cell: cell)
  }
}
