import Testing

@testable import Canvas

@Suite("Line segments")
struct SegmentTests {
  private let size = Size(width: 12, height: 9)

  private func dots(_ a: SIMD2<Double>, _ b: SIMD2<Double>) -> [SIMD2<Int>] {
    var dots: [SIMD2<Int>] = []
    Segment(a, b)?.visit(in: size, margin: 0) { dots.append($0) }
    return dots
  }

  @Test("Dots lie in order from start to end")
  func order() {
    #expect(dots(SIMD2(0.5, 0.5), SIMD2(3.5, 0.9)).map(\.x) == [0, 1, 2, 3])
    #expect(dots(SIMD2(1.5, 4.5), SIMD2(1.2, 1.5)) == [4, 3, 2, 1].map { SIMD2(1, $0) })
    #expect(dots(SIMD2(2.5, 2.5), SIMD2(2.6, 2.4)) == [SIMD2(2, 2)])
    #expect(dots(SIMD2(5, 5), SIMD2(5, 5)) == [SIMD2(5, 5)])
  }

  @Test("Clipped lines have the dots that exact arithmetic gives")
  func clipping() {
    var random = Numbers(seed: 3)
    for _ in 0..<20_000 {
      // In quarters of a dot, so that integers reckon exactly.
      let reach = random.next(below: 2) == 0 ? 120 : 4000
      let (a, b) = (random.point(within: reach), random.point(within: reach))
      let found = Set(
        dots(
          SIMD2(Double(a.x) / 4, Double(a.y) / 4), SIMD2(Double(b.x) / 4, Double(b.y) / 4)))
      #expect(found.subtracting(exact(a, b, isWide: true)).isEmpty, "\(a) \(b)")
      #expect(exact(a, b, isWide: false).subtracting(found).isEmpty, "\(a) \(b)")
    }
  }

  /// The dots inside of a line between points in quarters of a dot. Where it runs exactly along the
  /// border of two dots, both if `isWide`, else neither.
  private func exact(_ a: SIMD2<Int>, _ b: SIMD2<Int>, isWide: Bool) -> Set<SIMD2<Int>> {
    let isSteep = abs(b.y - a.y) > abs(b.x - a.x)
    let (p, q) =
      isSteep ? (SIMD2(a.y, a.x), SIMD2(b.y, b.x)) : (a, b)
    let length = isSteep ? size.height : size.width
    var dots: Set<SIMD2<Int>> = []
    for along in 0..<length {
      guard along >= floor(min(p.x, q.x), 4), along <= floor(max(p.x, q.x), 4) else { continue }
      let middle = min(max(4 * along + 2, min(p.x, q.x)), max(p.x, q.x))
      let way = max(1, abs(q.x - p.x))
      let across = p.y * way + (middle - p.x) * (q.y - p.y) * (q.x < p.x ? -1 : 1)
      let dot = floor(across, 4 * way)
      let isBorder = across == dot * 4 * way && q.y != p.y
      for candidate in isBorder ? (isWide ? [dot - 1, dot] : []) : [dot] {
        let place = isSteep ? SIMD2(candidate, along) : SIMD2(along, candidate)
        if place.x >= 0 && place.x < size.width && place.y >= 0 && place.y < size.height {
          dots.insert(place)
        }
      }
    }
    return dots
  }

  private func floor(_ a: Int, _ b: Int) -> Int { a >= 0 ? a / b : -((-a + b - 1) / b) }

  @Test("Lines of any length end soon, and those without a place are not drawn")
  func extremes() {
    let far = [0, 5.5, 1e9, -1e9, 1e300, -1e300, 1.7e308, -1.7e308, .leastNonzeroMagnitude]
    for x in far {
      for y in far {
        for u in far {
          for v in far { #expect(dots(SIMD2(x, y), SIMD2(u, v)).count <= 12) }
        }
      }
    }
    #expect(dots(SIMD2(5.5, -1e300), SIMD2(5.5, 1e300)).count == 9)
    #expect(dots(SIMD2(4.5, 4.5), SIMD2(1e300, 4.5)).count == 8)
    #expect(Segment(SIMD2(.nan, 0), SIMD2(1, 1)) == nil)
    #expect(Segment(SIMD2(0, 0), SIMD2(1, -.infinity)) == nil)
  }
}

/// Whole numbers that are the same each time.
struct Numbers {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next(below limit: Int) -> Int {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return Int(state >> 33) % limit
  }

  mutating func point(within reach: Int) -> SIMD2<Int> {
    SIMD2(next(below: 2 * reach) - reach, next(below: 2 * reach) - reach)
  }
}
