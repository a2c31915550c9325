import Canvas
import Optimization
import Theming

extension Plot {
  /// Draws a run's way up to the iteration that is shown: its path, where its hyperparameters changed,
  /// dotted the path that it would have taken otherwise, and the way down from a saddle.
  mutating func drawWay(
    of shown: ShownRun, _ look: Look, isShared: Bool = false, recedes: Bool = false
  ) {
    guard let run = shown.run else { return }
    let (t, palette) = (shown.t, look.palette)
    drawWayDown(of: run, at: t, palette)
    if let ghost = shown.ghost {
      drawGhost(
        ghost, from: run.schedule.changes[0].t, to: shown.ghostT, shown.trace, palette)
    }
    drawPath(of: run, to: t, shown, look, isShared: isShared, recedes: recedes)
    let color = palette.path(trace: shown.trace).foreground
    for change in run.schedule.changes where change.t <= t {
      put(.change, at: run.iterate(at: change.t).place, color: color)
    }
  }

  private mutating func drawGhost(
    _ ghost: Run, from first: Int, to last: Int, _ trace: Int, _ palette: Palette
  ) {
    guard first < last else { return }
    let style = palette.path(trace: trace, age: 0.5)
    draw(
      ghost.outline(first...last, to: last),
      ink: Ink(
        style.foreground, mark: ":", attributes: style.attributes.subtracting(.bold)),
      stroke: Stroke(dash: Stroke.Dash(on: 1, off: 2)))
    let head = ghost.iterate(at: last).place
    if window.contains(head) {
      put(.letter("·"), at: head, color: style.foreground)
    }
  }
}
