import Testing

@testable import Canvas

/// Values as data and formulas may have them, of every size: whatever is drawn of them, nothing traps.
@Suite("Extreme values")
struct ExtremeValueTests {
  /// 1e-310, which as a literal is warned of.
  static let tiny = 1e-155 * 1e-155

  static let values: [Double] = [
    0, .leastNonzeroMagnitude, 2 * .leastNonzeroMagnitude, tiny, .leastNormalMagnitude, 1e-155, 1,
    1.5, 1e155, 1e308, .greatestFiniteMagnitude,
    -.leastNonzeroMagnitude, -tiny, -1, -1e308, -.greatestFiniteMagnitude, .infinity, -.infinity,
    .nan,
  ]

  /// None, one, and every two.
  static let series: [[Double]] =
    [[]] + values.map { [$0] } + values.flatMap { a in values.map { [a, $0] } }

  @Test(
    "A range holds all that can be shown, and its ticks lie in it",
    arguments: [Scale.linear, .logarithmic])
  func ranges(_ scale: Scale) {
    for values in Self.series {
      let shown = values.filter { $0.isFinite && (scale == .linear || $0 > 0) }
      let range = scale.range(of: values)
      #expect((range == nil) == shown.isEmpty, "\(values)")
      guard let range else { continue }
      #expect(shown.allSatisfy(range.contains), "\(values): \(range)")
      for direction in [Axis.Direction.horizontal, .vertical] {
        let ticks = Axis(direction, range, scale: scale).ticks(cells: 24)
        #expect(ticks.allSatisfy { range.contains($0.value) && (0..<24).contains($0.cell) })
      }
    }
  }

  @Test("A curve of them is drawn", arguments: [MarkerSet.braille, .half, .ascii])
  func curves(_ markers: MarkerSet) {
    for values in Self.series {
      for scale in [Scale.linear, .logarithmic] {
        guard let range = scale.range(of: values) else { continue }
        let window = Window(x: 0...1, y: range, scale: scale)
        var plot = Plot(size: Size(width: 20, height: 6), window: window, markers: markers)
        let points = values.enumerated().map { SIMD2(Double($0), $1) }
        plot.draw(Curve(points, ink: Ink(.terminal)), scale: scale)
        for point in points { plot.put(.letter("●"), at: point, color: .terminal) }
      }
    }
  }

  @Test("Logarithmic decades below the normal numbers have ticks")
  func subnormal() {
    let range = Scale.logarithmic.range(of: [Self.tiny * 1e-5, Self.tiny])
    let ticks = Axis(.vertical, range!, scale: .logarithmic).ticks(cells: 24)
    #expect(ticks.map(\.label).contains("1e-312"))
  }

  @Test("An axis between any two values has ticks within it, however narrow")
  func anyAxis() {
    let finite = Self.values.filter(\.isFinite)
    let pairs = finite.flatMap { a in (finite + [a.nextUp]).map { (a, $0) } }
    for (low, high) in pairs where low < high && high.isFinite {
      for direction in [Axis.Direction.horizontal, .vertical] {
        for cells in [0, 1, 2, 24, 300] {
          let ticks = Axis(direction, low...high).ticks(cells: cells)
          #expect(
            ticks.allSatisfy { (low...high).contains($0.value) && (0..<cells).contains($0.cell) },
            "\(low)...\(high) in \(cells): \(ticks)")
        }
      }
    }
  }

  @Test("A window between any values is drawn in", arguments: [MarkerSet.braille, .half, .ascii])
  func anyWindow(_ markers: MarkerSet) {
    for low in Self.values {
      for high in Self.values + [low.nextUp] {
        let window = Window(xMin: low, xMax: high, yMin: -1, yMax: 1)
        let turned = Window(xMin: -1, xMax: 1, yMin: low, yMax: high)
        for window in [window, turned, window.zoomed(by: 0.5, about: window.center)] {
          var plot = Plot(size: Size(width: 7, height: 3), window: window, markers: markers)
          let points = Self.values.flatMap { [SIMD2($0, 0), SIMD2(0, $0), SIMD2($0, $0)] }
          plot.draw(points, ink: Ink(.terminal), stroke: .thick)
          for point in points { plot.put(.minimum, at: point, color: .terminal) }
          let cells = points.compactMap { plot.cell(at: $0) }
          #expect(cells.allSatisfy { (0..<7).contains($0.column) && (0..<3).contains($0.row) })
          _ = window.fitted(to: Size(width: 7, height: 3))
        }
      }
    }
  }
}
