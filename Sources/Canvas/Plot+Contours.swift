extension Plot {
  /// Draws contour lines: for each level its lines, each as points on a raster (`columns` x `rows`
  /// squares) that is stretched over the plot, and its ink.
  ///
  /// Where lines crowd, some are left out, as on a map: first every fourth level is drawn, then
  /// those half-way between, then the rest, and each keeps a few dots away from the levels drawn
  /// before it.
  package mutating func drawContours(
    _ levels: [(lines: [[SIMD2<Double>]], ink: Ink)], onRaster raster: Size
  ) {
    let scale = SIMD2(
      Double(dots.size.width) / Double(max(1, raster.width)),
      Double(dots.size.height) / Double(max(1, raster.height)))
    let clearance = dots.markers == .braille ? 3 : 1
    for index in Self.coarseFirst(levels.count) {
      var pen = Pen(ink: levels[index].ink, stroke: .thin, others: dots, clearance: clearance)
      for line in levels[index].lines {
        dots.lead(&pen, along: line.map { $0 * scale })
      }
    }
  }

  static func coarseFirst(_ count: Int) -> [Int] {
    [(0, 4), (2, 4), (1, 2)].flatMap { Array(stride(from: $0.0, to: count, by: $0.1)) }
  }
}
