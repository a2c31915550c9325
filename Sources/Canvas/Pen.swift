/// Sets the dots of one line as it is led along them, leaving out those that only make a corner.
///
/// Between two dots that touch at a corner, a third beside both is not needed; without it a slanted
/// curve is as thin as a straight one. So each dot waits until the next but one is known.
struct Pen {
  var ink: Ink
  let stroke: Stroke
  /// Dots that this line keeps `clearance` away from.
  let others: Dots?
  let clearance: Int
  private var last: SIMD2<Int>?
  private var waiting: SIMD2<Int>?
  /// How many dots of the dash have passed.
  private var passed = 0

  init(ink: Ink, stroke: Stroke, others: Dots? = nil, clearance: Int = 0) {
    self.ink = ink
    self.stroke = stroke
    self.others = others
    self.clearance = clearance
  }

  mutating func move(to dot: SIMD2<Int>, on dots: inout Dots) {
    guard let waiting, waiting != dot else {
      waiting = dot
      return
    }
    if let last, Self.isCorner(waiting, from: last, to: dot) {
      self.waiting = dot
      return
    }
    set(waiting, way: dot &- waiting, on: &dots)
    (last, self.waiting) = (waiting, dot)
  }

  /// Whether a segment lies within the dot that the pen is on: it would move it nowhere.
  func rests(on a: SIMD2<Double>, _ b: SIMD2<Double>) -> Bool {
    guard let waiting else { return false }
    let dot = SIMD2(Double(waiting.x), Double(waiting.y))
    return a.rounded(.down) == dot && b.rounded(.down) == dot
  }

  /// Ends the line, or a part of it.
  mutating func lift(from dots: inout Dots) {
    if let waiting { set(waiting, way: waiting &- (last ?? waiting), on: &dots) }
    (last, waiting) = (nil, nil)
  }

  private static func isCorner(_ dot: SIMD2<Int>, from: SIMD2<Int>, to: SIMD2<Int>) -> Bool {
    let way = to &- from
    guard abs(way.x) == 1, abs(way.y) == 1 else { return false }
    return (dot.x == from.x && dot.y == to.y) || (dot.y == from.y && dot.x == to.x)
  }

  private mutating func set(_ dot: SIMD2<Int>, way: SIMD2<Int>, on dots: inout Dots) {
    defer { passed += 1 }
    if let dash = stroke.dash, !dash.isOn(after: passed) { return }
    if let others, others.hasDots(near: dot, within: clearance) { return }
    let character = Self.character(way)
    let width = dots.markers == .braille ? stroke.width : 1
    let low = width == 3 ? -1 : 0
    for row in low..<low + width {
      for column in low..<low + width {
        dots.set(column: dot.x + column, row: dot.y + row, ink: ink, character: character)
      }
    }
  }

  /// The ASCII character for a line that goes on that way.
  private static func character(_ way: SIMD2<Int>) -> Unicode.Scalar {
    switch (way.x.signum(), way.y.signum()) {
    case (0, 0): "."
    case (_, 0): "-"
    case (0, _): "|"
    case (1, 1), (-1, -1): "\\"
    default: "/"
    }
  }
}
