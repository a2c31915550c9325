/// A contour line: the points, in grid coordinates, at which a field has the value of a level.
public struct LevelLine: Hashable, Sendable {
  /// The index of the level.
  public let level: Int
  /// At least two. In a closed line the last equals the first.
  public let points: [SIMD2<Double>]
  public let isClosed: Bool
}

extension Field {
  /// The contour lines of the levels, by marching squares with linear interpolation.
  ///
  /// Where a square's corners alternate, the mean of the four decides which two are joined. Squares
  /// with a corner that is infinite or not a number are left out: lines end at their edge. The order
  /// is always the same: by level, then by the row and column that a line is met in first, those
  /// that end at an edge before the closed ones.
  public func lines(_ levels: Levels) -> [LevelLine] {
    lines(levels, bands: bands(levels))
  }

  /// The same, with the bands where they are known already.
  ///
  /// - Parameter hasPoles: whether the function may pass through ±∞ between samples, as 1/x does; along
  ///   such a pole there is no line then. Of samples alone that cannot be told from noise.
  public func lines(_ levels: Levels, bands: Bands, hasPoles: Bool = false) -> [LevelLine] {
    let crossings = Crossings(field: self, levels: levels, bands: bands, hasPoles: hasPoles)
    var joiner = Joiner(edgeCount: 2 * values.count)
    return levels.values.indices.flatMap { level in
      joiner.join(crossings.segments[level]).map { edges in
        LevelLine(
          level: level,
          points: edges.map { point(on: $0, at: levels.values[level]) },
          isClosed: edges.first == edges.last)
      }
    }
  }

  /// Where a level crosses an edge, counted from the edge's own sample.
  private func point(on edge: Edge, at level: Double) -> SIMD2<Double> {
    let sample = Int(edge.index >> 1)
    let isUpright = edge.index & 1 == 1
    let (a, b) = (values[sample], values[sample + (isUpright ? width : 1)])
    // Halves where the difference of two finite numbers overflows: half of the smallest is 0.
    let part =
      (b - a).isFinite ? (level - a) / (b - a) : (level / 2 - a / 2) / (b / 2 - a / 2)
    let (row, column) = sample.quotientAndRemainder(dividingBy: width)
    return SIMD2(
      Double(column) + (isUpright ? 0 : part), Double(row) + (isUpright ? part : 0))
  }
}
