import Canvas

/// The values that the vertical axis of curves shows: so many that every run can be read. One that converges
/// to 1e-20, or diverges to 1e100, would flatten all others; it leaves the plot, and is named.
struct CurveRange {
  /// nil where there is no value to show.
  let values: ClosedRange<Double>?
  /// The runs whose curves go on below the axis or above it, and how far.
  private(set) var below: [Int: Double] = [:]
  private(set) var above: [Int: Double] = [:]

  init(_ series: [CurveBundle.Series], _ scale: Scale) {
    let known = series.compactMap { one in
      one.extremes(on: scale).map { (run: one.run, low: $0.lowerBound, high: $0.upperBound) }
    }
    let limits = Self.limits(known.map { scale.positions($0.low, $0.high) }, scale)
    let (bottom, top) = (scale.value(at: limits.low), scale.value(at: limits.high))
    values = scale.range(
      of: known.flatMap { [$0.low, $0.high] }.map { min(max($0, bottom), top) })
    guard let values else { return }
    for one in known {
      if one.low < values.lowerBound { below[one.run] = min(one.low, below[one.run] ?? one.low) }
      if one.high > values.upperBound { above[one.run] = max(one.high, above[one.run] ?? one.high) }
    }
  }

  /// How far up and down the axis may reach, as positions on the scale: some way beyond where half of the
  /// curves get.
  private static func limits(
    _ known: [(low: Double, high: Double)], _ scale: Scale
  ) -> (low: Double, high: Double) {
    let whole = (low: -Double.infinity, high: Double.infinity)
    guard known.count > 1 else { return whole }
    let (low, high) = (known.map(\.low).upperMedian, known.map(\.high).lowerMedian)
    guard scale == .logarithmic else {
      let room = 10 * (high - low)
      return room > 0 ? (low - room, high + room) : whole
    }
    // Four decades at least, and twice as many as half of the curves have.
    let top = min(known.map(\.high).max() ?? high, high + 4)
    return (top - max(4, 2 * (top - low)), top)
  }
}

extension Scale {
  fileprivate func positions(_ low: Double, _ high: Double) -> (low: Double, high: Double) {
    (position(of: low), position(of: high))
  }
}

extension [Double] {
  /// Half of the numbers are no higher, and not more than half: of two, the lower one.
  fileprivate var lowerMedian: Double { sorted()[(count - 1) / 2] }
  fileprivate var upperMedian: Double { sorted()[count / 2] }
}
