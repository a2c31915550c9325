import Testing

@testable import Canvas

/// Whether dots are near, beside looking at each dot.
@Suite struct NearbyDotsTests {
  @Test(arguments: MarkerSet.allCases) func areFoundAsOneByOne(markers: MarkerSet) {
    var dots = Dots(markers, cells: Size(width: 9, height: 5))
    let ink = Ink(.palette(1))
    for place in stride(from: 5, to: dots.size.width * dots.size.height, by: 37) {
      dots.set(
        column: place % dots.size.width, row: place / dots.size.width, ink: ink, character: "o")
    }
    for row in -5...dots.size.height + 4 {
      for column in -5...dots.size.width + 4 {
        for distance in 0...3 {
          let isNear = (row - distance...row + distance).contains { row in
            (column - distance...column + distance).contains { dots.isSet(column: $0, row: row) }
          }
          #expect(dots.hasDots(near: SIMD2(column, row), within: distance) == isNear)
        }
      }
    }
  }

  @Test func rowsAndColumnsOfACharacter() {
    for rows in [0...0, 1...2, 2...3, 0...3, 3...3, 0...2] {
      for columns in [0...0, 1...1, 0...1] {
        let bits = rows.reduce(UInt8(0)) { bits, row in
          columns.reduce(bits) { $0 | Braille.bit(column: $1, row: row) }
        }
        #expect(Braille.rows(rows) & Braille.columns(columns) == bits)
      }
    }
  }
}
