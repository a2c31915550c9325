extension Int {
  /// The cell of so many that a place lies in, which is a share (0…1) of the way along them.
  ///
  /// Whatever stands at a place asks here, ticks and marks and labels, so that all stand in one cell. A
  /// place outside lies in the nearest cell, and one that is not a number in the first.
  package init(cellAt share: Double, of cells: Int) {
    let place = share * Double(cells)
    self = place >= 0 ? Int(Swift.min(place, Double(Swift.max(1, cells) - 1))) : 0
  }
}

extension Window {
  /// Where a point lies: a share of the width from the left, and of the height from the top.
  package func share(at point: SIMD2<Double>) -> SIMD2<Double> {
    // Halves, because the difference of two finite numbers may overflow.
    SIMD2(
      (point.x / 2 - xMin / 2) / (xMax / 2 - xMin / 2),
      (yMax / 2 - point.y / 2) / (yMax / 2 - yMin / 2))
  }
}
