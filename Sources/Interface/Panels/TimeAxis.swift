import Canvas

/// Iterations along a row of cells: where they are drawn is where they are clicked.
struct TimeAxis: Hashable, Sendable {
  /// The columns of the screen.
  let columns: Range<Int>
  /// The last iteration on it; the first is 0.
  let end: Int

  /// The column of an iteration.
  func column(of t: Int) -> Int {
    columns.lowerBound + Int(cellAt: Double(t) / Double(max(1, end)), of: columns.count)
  }

  /// The iteration that a column stands for: its first one is 0, its last one the end.
  func t(at column: Int) -> Int {
    if column <= columns.lowerBound { return 0 }
    if column >= columns.upperBound - 1 { return end }
    // The middle of the cell; halves go down, so that it stays in the cell.
    let share = (Double(column - columns.lowerBound) + 0.5) / Double(columns.count)
    return Int((share * Double(end) - 0.5).rounded(.up))
  }

  /// The last value of an axis that has to hold so many: a round number that grows in steps, so that
  /// nothing creeps.
  static func span(of last: Int) -> Int {
    var unit = 1
    while true {
      for step in [10, 12, 15, 20, 25, 30, 40, 50, 60, 80] where step * unit >= last * 10 {
        return step * unit / 10
      }
      unit *= 10
    }
  }
}
