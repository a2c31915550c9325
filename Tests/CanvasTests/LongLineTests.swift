import Testing

@testable import Canvas

/// Lines through very many points: no other picture, and no work for what cannot be seen.
@Suite struct LongLineTests {
  /// A walk to and fro in steps of some size, in dots.
  private func walk(_ count: Int, step: Double) -> [SIMD2<Double>] {
    (0..<count).map { index in
      let way = Double(index)
      return SIMD2(
        40 + 35 * cosine(way * step / 35) + 0.3 * cosine(way * 0.7),
        30 + 25 * cosine(way * step / 41 + 1) + 0.3 * cosine(way * 0.9))
    }
  }

  /// Near enough to a cosine, without a library.
  private func cosine(_ x: Double) -> Double {
    let turn = (x / 6.283185307179586).truncatingRemainder(dividingBy: 1)
    let half = abs(abs(turn) - 0.5) * 4 - 1
    return half * (2 - abs(half))
  }

  /// Every segment led along, whether it can be seen or not.
  private func plain(_ points: [SIMD2<Double>], _ stroke: Stroke, _ markers: MarkerSet) -> Dots {
    var dots = Dots(markers, cells: Size(width: 40, height: 15))
    var pen = Pen(ink: Ink(.terminal), stroke: stroke)
    if points.count == 1 { dots.lead(&pen, along: points) }
    for (a, b) in zip(points, points.dropFirst()) {
      Segment(a, b)?.visit(in: dots.size, margin: 2) { pen.move(to: $0, on: &dots) }
    }
    pen.lift(from: &dots)
    return dots
  }

  @Test(
    "Segments within a dot are left out, and no dot changes",
    arguments: [0.001, 0.01, 0.1, 0.5, 1.5, 40], MarkerSet.allCases)
  func samePicture(_ step: Double, _ markers: MarkerSet) {
    for stroke in [.thin, .thick, Stroke(width: 1, dash: Stroke.Dash(on: 2, off: 3))] {
      let points = walk(3000, step: step)
      var dots = Dots(markers, cells: Size(width: 40, height: 15))
      dots.draw(points, ink: Ink(.terminal), stroke: stroke)
      #expect(dots == plain(points, stroke, markers))
    }
  }

  /// What is led along grows with the length in dots, not with the number of points.
  @Test("Work is bounded by dots", arguments: [1_000, 10_000, 100_000])
  func bounded(_ count: Int) {
    let length = 60.0
    let points = (0..<count).map { SIMD2(5 + length * Double($0) / Double(count), 7.3) }
    var pen = Pen(ink: Ink(.terminal), stroke: .thin)
    var dots = Dots(.braille, cells: Size(width: 40, height: 15))
    var visited = 0
    for (a, b) in zip(points, points.dropFirst()) where !pen.rests(on: a, b) {
      visited += 1
      Segment(a, b)?.visit(in: dots.size, margin: 2) { pen.move(to: $0, on: &dots) }
    }
    #expect(visited <= 2 * Int(length) && visited >= Int(length) - 1)
  }
}
