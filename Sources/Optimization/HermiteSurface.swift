import Notation

/// A surface through values and derivatives on a grid: bicubic Hermite patches, which give a quadratic
/// exactly and anything smooth up to the fourth power of the grid's step.
struct HermiteSurface {
  let grid: SampleGrid
  /// Value, and derivatives by x, y and both, each times the grid's step; rows from the top.
  private let corners: [SIMD4<Double>]

  init(jets: [Jet<Double>], on grid: SampleGrid) {
    self.grid = grid
    corners = jets.map { jet in
      // Rows go down, y goes up.
      SIMD4(jet.value, jet.x * grid.dx, -jet.y * grid.dy, -jet.xy * grid.dx * grid.dy)
    }
  }

  /// The surface at the places of a finer grid over the same domain.
  func samples(on fine: SampleGrid) -> [Double] {
    let across = (0..<fine.width).map { Blend($0, of: fine.width, on: grid.width) }
    let down = (0..<fine.height).map { Blend($0, of: fine.height, on: grid.height) }
    return down.flatMap { row in
      across.map { column in
        let top = edge(row.first, column)
        let bottom = edge(row.first + 1, column)
        return (SIMD4(top.value, bottom.value, top.slope, bottom.slope) * row.weights).sum()
      }
    }
  }

  /// Value and slope downwards between two corners of a row.
  private func edge(_ row: Int, _ column: Blend) -> (value: Double, slope: Double) {
    let left = corners[row * grid.width + column.first]
    let right = corners[row * grid.width + column.first + 1]
    return (
      (SIMD4(left[0], right[0], left[1], right[1]) * column.weights).sum(),
      (SIMD4(left[2], right[2], left[3], right[3]) * column.weights).sum()
    )
  }
}

/// A place between two of a grid, and the weights there of their values and their slopes.
private struct Blend {
  let first: Int
  let weights: SIMD4<Double>

  init(_ place: Int, of count: Int, on coarse: Int) {
    let position = Double(place) * Double(coarse - 1) / Double(count - 1)
    first = min(Int(position), coarse - 2)
    let t = position - Double(first)
    let s = 1 - t
    weights = SIMD4((1 + 2 * t) * s * s, t * t * (3 - 2 * t), t * s * s, -t * t * s)
  }
}
