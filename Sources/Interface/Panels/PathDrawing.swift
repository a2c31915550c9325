import Canvas
import Notation
import Optimization
import Theming

extension Plot {
  /// Draws a run's path up to iteration t, brighter towards its head.
  mutating func drawPath(
    of run: Run, to t: Int, _ index: Int, _ palette: Palette, isThick: Bool
  ) {
    let shades = 8
    let letter = palette.mark(run: index, ascii: true).base
    let stroke = isThick ? Stroke.thick : Stroke.thin
    var first = 0
    for shade in 0..<shades {
      // The newest eighth of the path is a shade of its own, and so on backwards.
      let last = t * (shade + 1) / shades
      guard last > first else { continue }
      let style = palette.path(run: index, age: 1 - Double(shade) / Double(shades - 1))
      let ink = Ink(
        style.foreground, rank: UInt8(10 + shade), mark: letter, attributes: style.attributes)
      draw(run.path[first...last], ink: ink, stroke: stroke)
      first = last
    }
  }

  /// Marks where a run is; where that is outside, an arrow at the border points to it.
  mutating func drawHead(of run: Run, at t: Int, _ index: Int, _ palette: Palette) {
    let head = run.path[t]
    let style = palette.path(run: index)
    let attributes = style.attributes.union(.bold)
    if window.contains(head) {
      let mark = palette.mark(run: index, ascii: dots.markers == .ascii)
      put(.letter(Character(mark.base)), at: head, color: style.foreground, attributes: attributes)
    } else {
      let (edge, arrow) = window.signpost(to: head, isASCII: dots.markers == .ascii)
      put(.letter(arrow), at: edge, color: style.foreground, attributes: attributes)
    }
  }

  /// Marks the known minima, the lowest ones apart.
  mutating func drawMinima(of loss: Loss, _ palette: Palette) {
    let lowest = loss.lowest
    for minimum in loss.minima {
      let isLowest = lowest.map { loss.jet(minimum).value <= $0 + 1e-9 * max(1, abs($0)) } ?? false
      put(isLowest ? .minimum : .localMinimum, at: minimum, color: palette.color(.minimum))
    }
  }
}

extension Loss {
  /// The lowest known value.
  var lowest: Double? { minima.map { jet($0).value }.min() }
}

extension Window {
  /// The place at the border nearest to a point outside, and an arrow that points outwards there.
  func signpost(to point: Point, isASCII: Bool) -> (Point, Character) {
    let inset = Point(width, height) * 1e-6
    let x = min(max(point.x, xMin + inset.x), xMax - inset.x)
    let y = min(max(point.y, yMin + inset.y), yMax - inset.y)
    let (right, up) = ((point.x - x) / width, (point.y - y) / height)
    let arrow: Character =
      if abs(right) >= abs(up) {
        right > 0 ? (isASCII ? ">" : "▶") : (isASCII ? "<" : "◀")
      } else {
        up > 0 ? (isASCII ? "^" : "▲") : (isASCII ? "v" : "▼")
      }
    return (Point(x, y), arrow)
  }
}

extension Run {
  /// The update by which θ left a window for good, if it is outside after update t.
  func exit(from window: Window, by t: Int) -> Int? {
    guard !window.contains(path[t]) else { return nil }
    let inside = path[...t].lastIndex { window.contains($0) } ?? -1
    return inside + 1
  }
}
