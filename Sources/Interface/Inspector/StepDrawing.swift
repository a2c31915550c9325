import Canvas
import Notation
import Optimization
import Theming

extension Plot {
  /// Draws what the current line made: the gradient downhill, in a length of its own; a velocity or a
  /// step as it is; θ as a line to where it is now.
  mutating func drawStep(_ inspection: Inspection, _ palette: Palette) {
    guard let line = inspection.current, let page = inspection.page,
      case .value(let index) = inspection.run.algorithm.lines[line].place
    else { return }
    let start = inspection.steps[0].before.values[0]
    let value = page.values[index]
    let ink = Ink(palette.color(.warning), rank: 3, mark: "*")
    switch inspection.run.algorithm.role(of: .value(index)) {
    case .gradient:
      guard value.length > 0 else { return }
      let reach = min(window.width, window.height) / 5
      drawArrow(from: start, to: start - value / value.length * reach, ink: ink)
    case .update, .velocity: drawArrow(from: start, to: start + value, ink: ink)
    case .decrement: drawArrow(from: start, to: start - value, ink: ink)
    case .parameters, .point: drawArrow(from: start, to: value, ink: ink)
    case nil: return
    }
  }

  /// A line with a head of two short strokes, in dots, so that its angle is right.
  private mutating func drawArrow(from start: Point, to end: Point, ink: Ink) {
    let (a, b) = (dot(at: start), dot(at: end))
    draw([start, end], ink: ink, stroke: .thick)
    let along = b - a
    guard along.length > 4 else { return }
    let unit = along / along.length
    for side in [Point(-unit.y, unit.x), Point(unit.y, -unit.x)] {
      draw([end, world(b - unit * 5 + side * 3)], ink: ink)
    }
  }

  /// The point of the world at a place in dots.
  private func world(_ dot: Point) -> Point {
    Point(
      window.xMin + dot.x / Double(dots.size.width) * window.width,
      window.yMax - dot.y / Double(dots.size.height) * window.height)
  }
}
