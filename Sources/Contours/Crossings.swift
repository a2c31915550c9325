/// An edge of the grid, from a sample to its right neighbour (even) or to the one below (odd).
struct Edge: Hashable {
  let index: Int32

  init(right sample: Int) { index = Int32(truncatingIfNeeded: 2 * sample) }
  init(down sample: Int) { index = Int32(truncatingIfNeeded: 2 * sample + 1) }
}

/// A piece of a contour line within one square, from one of its edges to another.
struct LinePiece: Hashable {
  let start: Edge
  let end: Edge
}

/// All pieces of all contour lines, found in one pass over the squares.
struct Crossings {
  /// For each level its pieces, in the order of rows and columns.
  private(set) var segments: [[LinePiece]]

  private let hasPoles: Bool

  /// - Parameter hasPoles: whether the function may pass through ±∞ between samples.
  init(field: Field, levels: Levels, bands: Bands, hasPoles: Bool = false) {
    self.hasPoles = hasPoles
    segments = Array(repeating: [], count: levels.values.count)
    guard field.width > 1 else { return }
    let below = field.width
    let indices = bands.indices
    for row in 0..<max(0, field.height - 1) {
      for sample in row * below..<(row + 1) * below - 1 {
        let corners = SIMD4(
          indices[sample], indices[sample + 1], indices[sample + below + 1],
          indices[sample + below])
        let (lowest, highest) = (corners.min(), corners.max())
        if lowest == highest || highest == Bands.missing { continue }
        add(Square(corner: sample, width: below), corners, from: lowest, to: highest, field, levels)
      }
    }
  }

  /// Adds the pieces of the levels that cross one square, and looks at no others.
  private mutating func add(
    _ square: Square, _ corners: SIMD4<UInt8>, from lowest: UInt8, to highest: UInt8,
    _ field: Field, _ levels: Levels
  ) {
    guard square.isFinite(in: field) else { return }
    // A pole crosses one level after the other.
    if hasPoles, highest - lowest > 1, square.hasPole(in: field) { return }
    for level in Int(lowest)..<Int(highest) {
      let isAbove = corners .> UInt8(truncatingIfNeeded: level)
      let shape =
        (isAbove[0] ? 1 : 0) | (isAbove[1] ? 2 : 0) | (isAbove[2] ? 4 : 0) | (isAbove[3] ? 8 : 0)
      let mean = isAbove[0] == isAbove[2] ? square.mean(in: field) : 0
      square.pieces(shape, centreIsAbove: mean >= levels.values[level]) {
        segments[level].append(LinePiece(start: $0, end: $1))
      }
    }
  }
}
