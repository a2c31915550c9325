import Canvas

extension Stroke {
  /// The stroke by which a run is told apart from others in one plot: the first one's is whole, each
  /// other's has dashes of its own. Where the dots are characters, these tell.
  static func of(trace: Int, width: Int = 1, markers: MarkerSet) -> Stroke {
    let pattern = dashes[around: trace]
    guard !pattern.isEmpty, markers != .ascii else { return Stroke(width: width) }
    // A thick line runs into its gaps, and looks shorter than a thin one. Half blocks are twice as
    // wide as Braille dots, and are never thicker.
    let lengths = pattern.enumerated().map { index, length in
      if markers == .half { return (length + 1) / 2 }
      return index % 2 == 0 ? length * (width + 1) / 2 : length + width - 1
    }
    return Stroke(width: width, dash: Dash(lengths))
  }

  /// In dots, for a thin line.
  private static let dashes = [
    [], [8, 4], [2, 3], [10, 3, 2, 3], [5, 5], [16, 4], [6, 3, 2, 3, 2, 3], [3, 9],
    [14, 3, 6, 3],
  ]
}
