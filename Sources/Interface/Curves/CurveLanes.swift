import Canvas

/// Room left of 0 for the runs that pay nothing in what is counted along the axis: a lane for each, in
/// which its values lie one above the other.
struct CurveLanes {
  private let runs: [Int]
  /// How many columns they take.
  let cells: Int
  /// Where the axis begins: at 0 without lanes, below with them.
  let start: Double

  init(bundle: CurveBundle, cells width: Int) {
    let free = bundle.free
    runs = free
    cells = free.isEmpty ? 0 : min(2 * free.count + 1, width / 3)
    start = cells == 0 ? 0 : -bundle.span * Double(cells) / Double(max(1, width - cells))
  }

  /// The points of a curve; of a run with a lane, in it.
  func points(of series: CurveBundle.Series) -> [SIMD2<Double>] {
    guard let x = x(of: series) else { return series.points }
    return series.points.map { SIMD2(x, $0.y) }
  }

  /// Where a curve's end is, if it has one.
  func end(of series: CurveBundle.Series) -> SIMD2<Double>? {
    series.end.map { SIMD2(x(of: series) ?? $0.x, $0.y) }
  }

  private func x(of series: CurveBundle.Series) -> Double? {
    guard let lane = runs.firstIndex(of: series.run) else { return nil }
    return start * (1 - (Double(lane) + 0.25) / (Double(runs.count) + 0.5))
  }
}
