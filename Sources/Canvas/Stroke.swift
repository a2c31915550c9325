/// How a line is drawn, beside its ink.
package struct Stroke: Hashable, Sendable {
  /// Dots across, 1 to 3, where a cell holds many; a dot that fills a cell or half of it is thick.
  package var width: Int
  /// nil for a whole line.
  package var dash: Dash?

  package struct Dash: Hashable, Sendable {
    /// Dots drawn and dots left out, in turn.
    package let lengths: [Int]

    /// Each length is taken as 1 at least.
    package init(_ lengths: [Int]) { self.lengths = lengths.map { max(1, $0) } }

    package init(on: Int, off: Int) { self.init([on, off]) }

    /// Whether a dot is drawn after so many that have passed.
    func isOn(after passed: Int) -> Bool {
      var rest = passed % lengths.reduce(0, +)
      for (place, length) in lengths.enumerated() {
        if rest < length { return place % 2 == 0 }
        rest -= length
      }
      return true
    }
  }

  package init(width: Int = 1, dash: Dash? = nil) {
    self.width = min(max(1, width), 3)
    self.dash = dash
  }

  package static let thin = Stroke()
  package static let thick = Stroke(width: 2)
}

extension Dots {
  /// Draws a line through points in dot coordinates, clipped. A point that is not finite breaks it.
  package mutating func draw(
    _ points: some Sequence<SIMD2<Double>>, ink: Ink, stroke: Stroke = .thin
  ) {
    var pen = Pen(ink: ink, stroke: stroke)
    lead(&pen, along: Array(points))
  }

  mutating func lead(_ pen: inout Pen, along points: [SIMD2<Double>]) {
    var previous: SIMD2<Double>?
    for point in points {
      if let start = previous, let segment = Segment(start, point) {
        if !pen.rests(on: start, point) {
          segment.visit(in: size, margin: 2) { pen.move(to: $0, on: &self) }
        }
      } else {
        pen.lift(from: &self)
        if let dot = self.dot(at: point) { pen.move(to: dot, on: &self) }
      }
      previous = point
    }
    pen.lift(from: &self)
  }

  /// The dot at a point in dot coordinates, if it is inside.
  private func dot(at point: SIMD2<Double>) -> SIMD2<Int>? {
    guard point.x >= 0, point.x < Double(size.width), point.y >= 0, point.y < Double(size.height)
    else { return nil }
    return SIMD2(Int(point.x), Int(point.y))
  }
}
