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
}
