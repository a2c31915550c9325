import Canvas

/// Iterations along a row of cells: where they are drawn is where they are clicked.
struct TimeAxis: Hashable, Sendable {
  /// The columns of the screen.
  let columns: Range<Int>
  /// The last iteration on it; the first is 0.
  let end: Int

  /// The column of an iteration.
  func column(of t: Int) -> Int {
    let share = Double(t) / Double(max(1, end))
    return columns.lowerBound + max(0, min(Int(share * Double(columns.count)), columns.count - 1))
  }

  /// The iteration that a column stands for: its first one is 0, its last one the end.
  func t(at column: Int) -> Int {
    if column <= columns.lowerBound { return 0 }
    if column >= columns.upperBound - 1 { return end }
    // The middle of the cell; halves go down, so that it stays in the cell.
    let share = (Double(column - columns.lowerBound) + 0.5) / Double(columns.count)
    return Int((share * Double(end) - 0.5).rounded(.up))
  }
}

extension Model {
  /// The last iteration that time axes show: a round number that grows in steps, so that nothing
  /// creeps, and stays when the clock goes back.
  var timeEnd: Int { max(50, CurveBundle.span(of: max(clock.reach, lastIteration))) }
}
