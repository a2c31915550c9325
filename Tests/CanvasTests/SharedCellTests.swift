import Testing

@testable import Canvas

@Suite("A place has one cell")
struct SharedCellTests {
  @Test(
    "Tick, mark and line at a value stand in one row and column, in every size",
    arguments: [MarkerSet.braille, .half, .ascii])
  func everySize(_ markers: MarkerSet) {
    for cells in 1...60 {
      let window = Window(xMin: -3, xMax: 3, yMin: -3, yMax: 3)
      let size = Size(width: cells, height: cells)
      let plot = Plot(size: size, window: window, markers: markers)
      for tick in Axis(.vertical, -3...3).ticks(cells: cells) where abs(tick.value) < 3 {
        let place = SIMD2(0, tick.value)
        #expect(plot.cell(at: place)?.row == tick.cell, "\(tick.label) of \(cells)")
        #expect(Int(plot.dot(at: place).y) / markers.dotsPerCell.height == tick.cell)
      }
      for tick in Axis(.horizontal, -3...3).ticks(cells: cells) where abs(tick.value) < 3 {
        let place = SIMD2(tick.value, 0)
        #expect(plot.cell(at: place)?.column == tick.cell, "\(tick.label) of \(cells)")
        #expect(Int(plot.dot(at: place).x) / markers.dotsPerCell.width == tick.cell)
      }
    }
  }
}
