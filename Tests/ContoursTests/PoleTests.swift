import Testing

@testable import Contours

/// No contour line runs along a pole, where a function leaps from +∞ to −∞.
@Suite struct PoleTests {
  private static let size = 41

  /// A function on −2…2 in both directions, seen from samples that miss 0 by a part of a step.
  private func field(_ offset: Double, _ function: (Double, Double) -> Double) -> Field {
    let step = 4 / Double(Self.size - 1)
    return Field(width: Self.size, height: Self.size) { column, row in
      function(
        -2 + (Double(column) + offset) * step, -2 + (Double(row) + offset * 0.7) * step)
    }
  }

  /// The points of all lines of some levels, in the plane.
  private func points(_ field: Field, _ offset: Double) -> [SIMD2<Double>] {
    let step = 4 / Double(Self.size - 1)
    let levels = Levels([-6, -3, -1, 0, 1, 3, 6])
    return field.lines(levels, bands: field.bands(levels), hasPoles: true).flatMap(\.points)
      .map { SIMD2(-2 + ($0.x + offset) * step, -2 + ($0.y + offset * 0.7) * step) }
  }

  @Test(arguments: [0.05, 0.25, 0.5, 0.8])
  func noLineAlongThePole(offset: Double) {
    let poles: [((Double, Double) -> Double, (SIMD2<Double>) -> Double)] = [
      ({ x, _ in 1 / x }, { abs($0.x) }), ({ _, y in 1 / y }, { abs($0.y) }),
      ({ x, y in 1 / x + y * y }, { abs($0.x) }), ({ x, y in 1 / (x - y) }, { abs($0.x - $0.y) }),
      ({ x, _ in 1 / (x * x - 1) }, { abs(abs($0.x) - 1) }),
    ]
    for (function, distance) in poles {
      let points = points(field(offset, function), offset)
      #expect(!points.isEmpty)
      // Values of ±6 lie a sixth from the pole; what is nearer would be drawn through it.
      #expect(points.allSatisfy { distance($0) > 0.05 })
    }
  }

  /// What is steep, and what has a step, keeps its lines.
  @Test(arguments: [0.05, 0.25, 0.5, 0.8])
  func steepSlopesAndStepsKeepTheirs(offset: Double) {
    let functions: [(Double, Double) -> Double] = [
      { x, _ in 1000 * x }, { x, _ in x < 0 ? -10 : 10 }, { x, y in 100 * (x * x + y * y - 1) },
      { x, _ in 50 * (x < 0 ? -x.squareRoot2 : x.squareRoot2) },
    ]
    for function in functions {
      let field = field(offset, function)
      for corner in 0..<Self.size - 1 {
        let square = Square(corner: corner + 20 * Self.size, width: Self.size)
        #expect(!square.hasPole(in: field))
      }
    }
  }
}

extension Double {
  fileprivate var squareRoot2: Double { abs(self).squareRoot() }
}
