/// The same work done in two ways.
protocol Contest {
  /// What both start from; not timed.
  mutating func prepare()
  mutating func runOurs()
  mutating func runTheirs()
  /// The largest difference between the two results; NaN if either is no number.
  var difference: Double { get }
  /// How many iterations of a point a turn is.
  var iterations: Int { get }
}

extension Contest {
  /// Lets both take `turns` turns, one after the other. The fastest turn of each counts: whatever else
  /// the machine does can only make a turn longer.
  mutating func times(turns: Int) -> Times {
    let clock = ContinuousClock()
    var (ours, theirs) = (Duration.seconds(1), Duration.seconds(1))
    for _ in 0..<turns {
      prepare()
      ours = min(ours, clock.measure { runOurs() })
      theirs = min(theirs, clock.measure { runTheirs() })
    }
    let unit = Duration.nanoseconds(1) * iterations
    return Times(ours: ours / unit, theirs: theirs / unit)
  }
}

/// Nanoseconds for an iteration of a point.
struct Times {
  var ours = Double.infinity
  var theirs = Double.infinity

  /// How many times slower ours is.
  var ratio: Double { ours / theirs }

  /// The shorter of both times each.
  func combined(with other: Times) -> Times {
    Times(ours: min(ours, other.ours), theirs: min(theirs, other.theirs))
  }
}
