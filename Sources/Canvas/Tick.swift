/// A labelled place on an axis.
package struct Tick: Hashable, Sendable {
  package let value: Double
  package let label: String
  /// The cell that the value lies in, counted from the left or from the top.
  package let cell: Int
  /// The first cell of the label, which is kept within the axis.
  package let labelCell: Int
}

/// An axis: which values lie along it, how, and in which direction.
package struct Axis: Hashable, Sendable {
  package enum Direction: Hashable, Sendable {
    /// From left to right.
    case horizontal
    /// From the bottom up.
    case vertical
  }

  package var range: ClosedRange<Double>
  package var scale: Scale
  package var direction: Direction

  package init(_ direction: Direction, _ range: ClosedRange<Double>, scale: Scale = .linear) {
    self.range = range
    self.scale = scale
    self.direction = direction
  }

  /// Ticks at round values whose labels do not touch in so many cells: three or more with much room
  /// between them, or else the most that there is room for.
  package func ticks(cells: Int) -> [Tick] {
    guard cells > 0 else { return [] }
    let low = scale.position(of: range.lowerBound)
    let high = scale.position(of: range.upperBound)
    // Halves, because the difference of two finite numbers may overflow.
    let half = high / 2 - low / 2
    guard half.isFinite, half > 0 else { return [] }
    var densest: [Tick]?
    for values in candidates(limit: cells / 2 + 1) {
      let ticks = values.map { number in
        let place = scale.position(of: number.value) / 2
        let way = direction == .horizontal ? place - low / 2 : high / 2 - place
        return tick(number, at: way / half, cells: cells)
      }
      if ticks.count > 2 && isReadable(ticks, gap: 4) { return ticks }
      if densest == nil && isReadable(ticks, gap: 2) { densest = ticks }
      if ticks.count <= 2, let densest { return densest }
    }
    return densest ?? []
  }

  private func tick(_ number: RoundNumber, at share: Double, cells: Int) -> Tick {
    let cell = Int(cellAt: share, of: cells)
    let width = direction == .horizontal ? number.label.count : 1
    let start = max(0, min(cell - (width - 1) / 2, cells - width))
    return Tick(value: number.value, label: number.label, cell: cell, labelCell: start)
  }

  private func isReadable(_ ticks: [Tick], gap: Int) -> Bool {
    zip(ticks, ticks.dropFirst()).allSatisfy { a, b in
      switch direction {
      case .horizontal: b.labelCell - a.labelCell >= a.label.count + gap && a.label != b.label
      case .vertical: a.cell - b.cell >= gap && a.label != b.label
      }
    }
  }
}
