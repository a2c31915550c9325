import Testing

@testable import Canvas

@Suite("Plots")
struct PlotTests {
  private let window = Window(xMin: -1, xMax: 1, yMin: -2, yMax: 2)

  @Test("World and dots map onto each other, y upwards")
  func mapping() {
    let plot = Plot(size: Size(width: 10, height: 5), window: window, markers: .braille)
    #expect(plot.dot(at: SIMD2(-1, 2)) == SIMD2(0, 0))
    #expect(plot.dot(at: SIMD2(1, -2)) == SIMD2(20, 20))
    #expect(plot.cell(at: SIMD2(1, -2)) == Position(column: 9, row: 4))
    #expect(plot.cell(at: SIMD2(1.01, 0)) == nil)
    #expect(plot.cell(at: SIMD2(.nan, 0)) == nil)
    for column in 0..<10 {
      for row in 0..<5 {
        let cell = Position(column: column, row: row)
        #expect(plot.cell(at: plot.point(at: cell)) == cell)
      }
    }
  }

  @Test("Lines and marks are clipped to the plot")
  func clipped() {
    var plot = Plot(size: Size(width: 5, height: 2), window: window, markers: .ascii)
    plot.draw([SIMD2(-1e9, 1), SIMD2(1e9, 1)], ink: Ink(.terminal))
    plot.put(.letter("@"), at: SIMD2(0, 1), color: .terminal)
    plot.put(.start, at: SIMD2(5, 1), color: .terminal)
    var grid = Grid(Size(width: 9, height: 4))
    plot.paint(on: &grid, at: Position(column: 1, row: 1))
    #expect(grid.text == "\n --@--\n\n")
  }

  @Test("An empty window or size draws nothing")
  func empty() {
    let point = Window(xMin: 1, xMax: 1, yMin: 0, yMax: 1)
    var plot = Plot(size: Size(width: 3, height: 1), window: point, markers: .braille)
    plot.draw([SIMD2(1, 0), SIMD2(1, 1)], ink: Ink(.terminal))
    plot.put(.letter("●"), at: SIMD2(1, 0.5), color: .terminal)
    var grid = Grid(Size(width: 3, height: 1))
    plot.paint(on: &grid, at: Position(column: 0, row: 0))
    #expect(grid.text.isEmpty)
    var none = Plot(size: Size(width: 0, height: 0), window: window, markers: .half)
    none.draw([SIMD2(0, 0), SIMD2(1, 1)], ink: Ink(.terminal))
    none.put(.letter("●"), at: SIMD2(0, 0), color: .terminal)
    none.paint(on: &grid, at: Position(column: 0, row: 0))
  }

  @Test("Contour lines that crowd give way to the coarser levels")
  func contours() {
    var plot = Plot(size: Size(width: 4, height: 2), window: window, markers: .ascii)
    let rows = [0.5, 1.5].map { row in [[SIMD2(0.5, row), SIMD2(3.5, row)]] }
    let short = [[SIMD2(0.5, 0.5), SIMD2(1.5, 0.5)]]
    plot.drawContours(
      [(short, Ink(.terminal, mark: "a")), (rows[1], Ink(.terminal, mark: "b"))],
      onRaster: Size(width: 4, height: 2))
    var grid = Grid(Size(width: 4, height: 2))
    plot.paint(on: &grid, at: Position(column: 0, row: 0))
    #expect(grid.text == "aa\n   b")
    #expect(Plot.coarseFirst(7) == [0, 4, 2, 6, 1, 3, 5])
  }

  @Test("Marks differ in shape, and are plain with ASCII", arguments: MarkerSet.allCases)
  func marks(markers: MarkerSet) {
    let marks: [Mark] = [.start, .minimum, .localMinimum, .maximum, .saddle, .letter("A")]
    let glyphs = marks.map { $0.glyph(markers) }
    #expect(Set(glyphs).count == marks.count)
    if markers == .ascii { #expect(glyphs.allSatisfy { $0.base.isASCII }) }
  }

  @Test("A spike in a long series is drawn")
  func spike() {
    var values = (0..<5000).map { SIMD2(Double($0), 0.0) }
    values[3210].y = 10
    var plot = Plot(
      size: Size(width: 20, height: 2),
      window: Window(x: 0...5000, y: -1...11), markers: .braille)
    plot.draw(Curve(values, ink: Ink(.terminal)))
    let column = Int(3210.0 / 5000 * 40)
    #expect(plot.dots.isSet(column: column, row: 0))
    #expect(plot.dots.isSet(column: column, row: 4))
    #expect(!plot.dots.isSet(column: column + 2, row: 4))
  }

  @Test("On a logarithmic scale, decades are even and zero breaks the curve")
  func logarithmic() {
    var plot = Plot(
      size: Size(width: 8, height: 4),
      window: Window(x: 0...8, y: 1e-4...1, scale: .logarithmic), markers: .ascii)
    let values = [0.5, 0.05, 5e-3, 5e-4, 0, -1, 5e-3, 5e-3]
    let points = values.enumerated().map { SIMD2(Double($0) + 0.5, $1) }
    plot.draw(Curve(points, ink: Ink(.terminal, mark: "*")), scale: .logarithmic)
    var grid = Grid(Size(width: 8, height: 4))
    plot.paint(on: &grid, at: Position(column: 0, row: 0))
    #expect(grid.text == "*\n *\n  *   **\n   *")
  }
}
