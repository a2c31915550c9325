import Optimization

/// What is not shown, and why.
extension CurveBundle {
  /// The runs that have no rates, as a matrix mixes their coordinates.
  var rateless: [Int] {
    guard quantity == .rate, source.t > 0 else { return [] }
    let mixing = source.runs.filter(\.entry.algorithm.mixesCoordinates).map(\.index)
    return runs { mixing.contains($0.run) }
  }

  /// The runs whose values are all 0, which a logarithmic scale cannot show.
  var vanishing: [Int] { runs { $0.end == nil && $0.points.contains { $0.y == 0 } } }

  /// Why there is nothing to show.
  var absence: String {
    let runs = source.runs.compactMap(\.run)
    guard !runs.isEmpty else { return "no values yet" }
    guard quantity == .rate else { return withoutValues }
    let rated = runs.filter { !$0.algorithm.mixesCoordinates }
    if rated.isEmpty { return "no run has a rate for each coordinate" }
    if rated.allSatisfy({ $0.count == 0 && $0.end != nil }) { return "no run has made an update" }
    return source.t == 0 ? "none yet: press ." : withoutValues
  }

  private var withoutValues: String {
    vanishing.isEmpty
      ? "no run has a finite value"
      : "all are 0, which has no logarithm" + (source.isStill ? "" : ": press s")
  }
}
