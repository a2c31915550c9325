import Canvas
import Notation
import Optimization

extension Window {
  /// The place at the border where a step from inside to outside crosses it, and an arrow that points
  /// outwards there.
  func signpost(from inside: Point, to outside: Point, isASCII: Bool) -> (Point, Character) {
    let step = outside - inside
    // The part of the step up to each side; a step along a side never gets there.
    func part(_ side: Double, _ from: Double, _ along: Double) -> Double {
      along == 0 ? .infinity : (side - from) / along
    }
    let x = part(step.x > 0 ? xMax : xMin, inside.x, step.x)
    let y = part(step.y > 0 ? yMax : yMin, inside.y, step.y)
    let way = min(x, y)
    // A little within, so that rounding does not push it out.
    let edge = inside + step * (way.isFinite ? way : 0)
    let margin = Point(width, height) * 1e-6
    let place = Point(
      min(max(edge.x, xMin + margin.x), xMax - margin.x),
      min(max(edge.y, yMin + margin.y), yMax - margin.y))
    let arrow: Character =
      x <= y
      ? (step.x > 0 ? (isASCII ? ">" : "→") : (isASCII ? "<" : "←"))
      : (step.y > 0 ? (isASCII ? "^" : "↑") : (isASCII ? "v" : "↓"))
    return (place, arrow)
  }
}

extension Run {
  /// The update by which θ left a window for good, if it is outside after update t.
  func exit(from window: Window, by t: Int) -> Int? {
    guard !window.contains(iterate(at: t).place) else { return nil }
    return last(by: t) { window.contains($0) } + 1
  }
}
