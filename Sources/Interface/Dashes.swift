import Canvas

extension Stroke {
  /// The stroke by which a run is told apart from others in one plot: the first one's is whole, each
  /// other's has dashes of its own. Where the dots are characters, these tell.
  static func of(run: Int, width: Int = 1, markers: MarkerSet) -> Stroke {
    let pattern = dashes[around: run]
    guard !pattern.isEmpty, markers != .ascii else { return Stroke(width: width) }
    // Half blocks are twice as wide as Braille dots; a thick line needs longer gaps.
    let lengths = pattern.map { markers == .half ? ($0 + 1) / 2 : $0 * width }
    return Stroke(width: width, dash: Dash(lengths))
  }

  /// In dots, for a thin line.
  private static let dashes = [
    [], [8, 4], [2, 3], [10, 3, 2, 3], [5, 5], [16, 4], [6, 3, 2, 3, 2, 3], [3, 9],
    [14, 3, 6, 3],
  ]
}
