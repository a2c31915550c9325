import Canvas
import Notation
import Optimization
import Theming

extension Plot {
  /// Draws a run's path up to iteration t, brighter towards its head.
  ///
  /// For a room it is thicker, and bright all over. In a plot that runs share it has the run's dashes;
  /// there it recedes where another one is focused: thin, and as faint as a tail.
  mutating func drawPath(
    of run: Run, to t: Int, _ shown: ShownRun, _ look: Look, isShared: Bool, recedes: Bool
  ) {
    let trace = shown.trace
    let isThin = recedes || isZigzag(run.grain(to: 0).path[...min(t, 40)])
    let width = (isThin ? 1 : 2) + (look.isForRoom ? 1 : 0)
    let shades = look.isForRoom ? 1 : 8
    let letter = look.palette.mark(trace: trace, ascii: true).base
    var parts: [(points: ArraySlice<Point>, ink: Ink)] = []
    for shade in 0..<shades {
      // The newest eighth of the path is a shade of its own, and so on backwards.
      let (first, last) = (t * shade / shades, t * (shade + 1) / shades)
      guard last > first else { continue }
      let age = 1 - Double(shade + 1) / Double(shades)
      let style = look.palette.path(trace: trace, age: recedes ? 1 : shades == 1 ? 0 : age * 8 / 7)
      let ink = Ink(style.foreground, rank: 1, mark: letter, attributes: style.attributes)
      parts.append((run.outline(first...last, to: t), ink))
    }
    draw(
      parts,
      stroke: isShared
        ? .of(trace: trace, width: width, markers: look.markers) : Stroke(width: width))
    if isShared { putNumbers(along: run.outline(0...t, to: t), shown, look) }
  }

  /// Puts the run's number on its path, again and again, and nowhere twice: it names the path, and the
  /// run's mark is left to where the run is now.
  private mutating func putNumbers(along path: ArraySlice<Point>, _ shown: ShownRun, _ look: Look) {
    let style = look.palette.path(trace: shown.trace)
    let mark = Mark.letter(Character("\(shown.index + 1)"))
    // In parts of the plot's height; runs that go the same way begin at different places.
    let gap = 0.4
    var way = gap * (0.3 + 0.09 * Double(shown.index))
    for (a, b) in zip(path, path.dropFirst()) {
      let step = (b - a) / window.height
      way += min(step.length, gap)
      guard way >= gap else { continue }
      way -= gap
      put(mark, at: b, color: style.foreground, attributes: style.attributes.subtracting(.bold))
    }
  }

  /// Whether a path goes to and fro in long steps: thick lines would run together.
  private func isZigzag(_ path: ArraySlice<Point>) -> Bool {
    let steps = zip(path.prefix(40), path.prefix(40).dropFirst()).map { dot(at: $1) - dot(at: $0) }
    let turns = zip(steps, steps.dropFirst()).count { a, b in
      a.x * b.x + a.y * b.y < 0 && max(a.length, b.length) > 4
    }
    return turns > 5
  }

  /// Marks where a run is; where that is outside, an arrow stands where it left the view.
  ///
  /// - Parameter isReversed: whether the mark is drawn in the background's colour on its own, to be seen from
  ///   afar.
  mutating func drawHead(of shown: ShownRun, _ palette: Palette, isReversed: Bool = false) {
    guard let run = shown.run else { return }
    let (t, trace) = (shown.t, shown.trace)
    let head = run.iterate(at: t).place
    let style = palette.path(trace: trace)
    let attributes = style.attributes.union(isReversed ? [.bold, .reverse] : .bold)
    if window.contains(head) {
      let mark = palette.mark(trace: trace, ascii: dots.markers == .ascii)
      put(.letter(Character(mark.base)), at: head, color: style.foreground, attributes: attributes)
    } else if let exit = run.exit(from: window, by: t) {
      let inside = exit > 0 ? run.iterate(at: exit - 1).place : window.center
      let (edge, arrow) = window.signpost(
        from: inside, to: run.iterate(at: exit).place, isASCII: dots.markers == .ascii)
      put(.letter(arrow), at: edge, color: style.foreground, attributes: attributes)
    }
  }

  /// At a saddle that a run has come to rest on, a dashed line along which J curves downwards. A
  /// degenerate one has none.
  mutating func drawWayDown(of run: Run, at t: Int, _ palette: Palette) {
    guard run.end == .stationary(.saddle), t == run.count else { return }
    let hessian = run.hessian(at: t)
    guard StationaryPoint(hessian: hessian) == .saddle else { return }
    let reach = hessian.lowDirection * min(window.width, window.height) / 5
    let place = run.iterate(at: t).place
    let ink = Ink(palette.color(.warning), mark: "*")
    draw(
      [place - reach, place + reach], ink: ink,
      stroke: Stroke(dash: Stroke.Dash(on: 2, off: 2)))
  }

  /// Marks the known minima, the lowest ones apart, and the known saddles.
  mutating func drawKnownPoints(of loss: Loss, _ palette: Palette) {
    for saddle in loss.saddles {
      put(.saddle, at: saddle, color: palette.color(.dim), attributes: [])
    }
    let lowest = loss.lowestMinima
    for minimum in loss.minima {
      let mark = lowest.contains(minimum) ? Mark.minimum : .localMinimum
      put(mark, at: minimum, color: palette.color(.minimum))
    }
  }
}
