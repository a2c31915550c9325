import Canvas
import Notation
import Optimization

extension Model {
  /// A click does what stands in the cell. In a plot it sets the common start; a drag takes along the
  /// start, or the view; the wheel zooms about the mouse.
  mutating func receive(_ mouse: Mouse) -> [Effect] {
    switch mouse.action {
    case .press: return press(mouse.position)
    case .drag: return drag(to: mouse.position)
    case .release: return release(mouse.position)
    case .wheelUp: return turnWheel(-1, at: mouse.position)
    case .wheelDown: return turnWheel(1, at: mouse.position)
    }
  }

  /// What is meant shows when the button is released or dragged, but for a time, which is gone to at
  /// once.
  private mutating func press(_ position: Position) -> [Effect] {
    let target = panels.target(at: position)
    let place = place(of: target).flatMap { isOnStart(position, in: $0) ? nil : $0 }
    let grip = place.map { plane(of: $0).point(at: position.inside($0.plot)) }
    gesture = target.map { Gesture(target: $0, origin: position, grip: grip) }
    notice = nil
    return go(to: target, at: position)
  }

  private mutating func drag(to position: Position) -> [Effect] {
    guard let held = gesture, held.isDrag || position != held.origin else { return [] }
    gesture?.isDrag = true
    guard let place = place(of: held.target) else { return go(to: held.target, at: position) }
    guard let grip = held.grip else { return setStart(at: position, in: place) }
    let seen = plane(of: place).point(at: position.inside(place.plot))
    return move(by: grip - seen)
  }

  private mutating func release(_ position: Position) -> [Effect] {
    // A terminal may report no way between press and release.
    let effects = drag(to: position)
    guard let held = gesture else { return effects }
    gesture = nil
    return held.isDrag ? effects : click(held.target, at: position)
  }

  private mutating func click(_ target: Target, at position: Position) -> [Effect] {
    switch target {
    case .plot:
      guard let place = place(of: target) else { return [] }
      if case .crosshair = layer { return aim(at: position, in: place) }
      return setStart(at: position, in: place)
    case .run(let index): return turnFocus(to: index)
    case .key(let press): return CommandList.action(for: press, in: self)?(&self) ?? []
    case .item(let index):
      guard case .picker(let picker) = layer else { return [] }
      return pick(index, of: picker)
    case .time, .covered: return []
    case .aside:
      layer = nil
      return []
    }
  }

  /// Goes to the iteration under the mouse; where all runs have ended, no further than their end.
  private mutating func go(to target: Target?, at position: Position) -> [Effect] {
    guard case .time(let axis) = target else { return [] }
    let t = axis.t(at: position.column)
    return go(to: haveEnded ? min(t, lastIteration) : t)
  }

  private mutating func turnWheel(_ step: Int, at position: Position) -> [Effect] {
    switch layer {
    case .help(let scroll): scrollHelp(from: scroll, by: 3 * step)
    case .picker(let picker): moveSelection(step, in: picker)
    case .commandLine, .prompt: break
    case .crosshair, nil:
      guard let place = place(of: panels.target(at: position)) else { return [] }
      let point = plane(of: place).point(at: position.inside(place.plot))
      return zoom(by: step < 0 ? 1 / 1.15 : 1.15, about: point)
    }
    return []
  }
}

extension Model {
  /// Where the plot is that a target is.
  private func place(of target: Target?) -> PlotPlace? {
    guard case .plot(let run) = target else { return nil }
    return layout.plots.first { $0.run == run }
  }

  /// A plot's part of the plane over its cells.
  func plane(of place: PlotPlace) -> Plot {
    Plot(size: place.plot.size, window: window(for: place.plot.size), markers: look.markers)
  }

  /// Whether a cell is near enough to the start's mark to take hold of it.
  private func isOnStart(_ position: Position, in place: PlotPlace) -> Bool {
    guard let mark = plane(of: place).cell(at: scene.start) else { return false }
    let cell = position.inside(place.plot)
    return abs(cell.column - mark.column) <= 2 && abs(cell.row - mark.row) <= 1
  }

  /// Puts the common start into a cell.
  private mutating func setStart(at position: Position, in place: PlotPlace) -> [Effect] {
    scene.start = point(at: position, in: place)
    return reshow()
  }

  /// The place of a cell, in as few digits as tell cells apart; from outside of the plot, that of the
  /// nearest one.
  func point(at position: Position, in place: PlotPlace) -> Point {
    let view = plane(of: place)
    let point = view.point(at: position.clamped(to: place.plot).inside(place.plot))
    // A little less than a cell: a number on its edge may belong to the next one.
    let cell =
      Point(
        view.window.width / Double(view.size.width), view.window.height / Double(view.size.height))
      * 0.9
    return Point(point.x.rounded(to: cell.x), point.y.rounded(to: cell.y))
  }
}

extension Position {
  /// The same counted from the top left of an area.
  fileprivate func inside(_ area: Rectangle) -> Position {
    Position(column: column - area.column, row: row - area.row)
  }

  fileprivate func clamped(to area: Rectangle) -> Position {
    Position(
      column: min(max(column, area.column), area.column + area.width - 1),
      row: min(max(row, area.row), area.row + area.height - 1))
  }
}
