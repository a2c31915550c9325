import Testing

@testable import Contours

@Suite("Contour lines")
struct LinesTests {
  @Test("A plane has one straight line, from edge to edge")
  func plane() {
    let field = Field(width: 5, height: 4) { column, _ in Double(column) }
    let lines = field.lines(Levels([2.5]))
    #expect(lines.count == 1)
    #expect(lines[0].points == (0..<4).map { SIMD2(2.5, Double($0)) })
    #expect(!lines[0].isClosed)
  }

  @Test("A cone has closed circles that lie on their level")
  func circles() {
    let field = Field(width: 41, height: 41) { distance(Double($0), Double($1)) }
    let lines = field.lines(Levels([8, 15]))
    #expect(lines.map(\.level) == [0, 1])
    for (line, radius) in zip(lines, [8.0, 15]) {
      #expect(line.isClosed && line.points.first == line.points.last)
      for point in line.points { #expect(abs(distance(point.x, point.y) - radius) < 0.02) }
    }
  }

  private func distance(_ x: Double, _ y: Double) -> Double {
    ((x - 20) * (x - 20) + (y - 20) * (y - 20)).squareRoot()
  }

  @Test("Where corners alternate, a high centre joins the high corners, a low one the low")
  func alternating() {
    let high = Field(width: 2, height: 2, values: [3, -1, -1, 3]).lines(Levels([0]))
    #expect(
      high.map { Set($0.points) } == [
        [SIMD2(0.75, 0), SIMD2(1, 0.25)], [SIMD2(0, 0.75), SIMD2(0.25, 1)],
      ])
    let low = Field(width: 2, height: 2, values: [1, -3, -3, 1]).lines(Levels([0]))
    #expect(
      low.map { Set($0.points) } == [
        [SIMD2(0.25, 0), SIMD2(0, 0.25)], [SIMD2(0.75, 1), SIMD2(1, 0.75)],
      ])
  }

  @Test("A sample that is no number leaves a gap")
  func gap() {
    var values = (0..<25).map { Double($0 % 5) }
    values[12] = .nan
    let lines = Field(width: 5, height: 5, values: values).lines(Levels([1.5]))
    #expect(lines.map { $0.points.map(\.y) } == [[0, 1], [3, 4]])
    values[12] = .infinity
    let again = Field(width: 5, height: 5, values: values).lines(Levels([1.5]))
    #expect(again == lines)
  }

  @Test("Differences that overflow are interpolated all the same")
  func overflow() {
    let field = Field(width: 2, height: 2, values: [-1.5e308, 1.5e308, -1.5e308, 1.5e308])
    #expect(field.lines(Levels([0])).map(\.points) == [[SIMD2(0.5, 0), SIMD2(0.5, 1)]])
  }

  @Test("Fields too small for a square have no lines", arguments: [(0, 0), (1, 5), (5, 1), (1, 1)])
  func tiny(width: Int, height: Int) {
    let field = Field(width: width, height: height) { Double($0 + $1) }
    #expect(field.lines(Levels([0.5])).isEmpty)
  }

  @Test("On noise, the lines cross just the edges that change sides, each of them once")
  func everyEdge() {
    var random = Xorshift(state: 7)
    for _ in 0..<20 {
      let field = Field(width: 13, height: 11) { _, _ in random.next() }
      let levels = Levels([0.2, 0.5, 0.9])
      let lines = field.lines(levels)
      for (index, level) in levels.values.enumerated() {
        let points = lines.filter { $0.level == index }.flatMap { line in
          line.isClosed ? Array(line.points.dropLast()) : line.points
        }
        #expect(points.count == crossedEdges(field, level))
        #expect(Set(points).count == points.count)
      }
    }
  }

  private func crossedEdges(_ field: Field, _ level: Double) -> Int {
    var count = 0
    for row in 0..<field.height {
      for column in 0..<field.width {
        let isAbove = field[column, row] >= level
        if column + 1 < field.width && isAbove != (field[column + 1, row] >= level) { count += 1 }
        if row + 1 < field.height && isAbove != (field[column, row + 1] >= level) { count += 1 }
      }
    }
    return count
  }
}

/// Even numbers from 0 to 1, the same each time.
struct Xorshift {
  var state: UInt64

  mutating func next() -> Double {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return Double(state >> 11) / Double(1 << 53)
  }
}
