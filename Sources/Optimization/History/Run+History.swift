public import Notation

/// What was at any iteration: as remembered, or computed anew from the page before it, which gives the
/// same numbers to the last bit.
extension Run {
  /// What is known after t updates.
  public func iterate(at t: Int) -> Iterate {
    precondition((0...count).contains(t), "not that far yet")
    if let iterate = memory.iterate(at: t) { return iterate }
    return (newest.iterations.contains(t) ? newest : page(of: t))[t]
  }

  /// The finest grain that reaches to t. What it remembers after t is of a later time.
  public func grain(to t: Int) -> Grain { memory.grain(to: t) }

  /// θ after each update, t = 0, 1, …; of a long run computed anew.
  public var path: [Point] { whole(\.path, \.path) }
  /// J and ∇J of the whole objective at each θ, likewise.
  public var losses: [Double] { whole(\.losses, \.losses) }
  public var gradients: [Point] { whole(\.gradients, \.gradients) }
  /// The effective rates of each update (`Iterate.rate`), likewise.
  public var rates: [Point] { whole(\.rates, \.rates) }

  private func whole<Value>(
    _ remembered: KeyPath<Grain, [Value]>, _ computed: KeyPath<Stretch, [Value]>
  ) -> [Value] {
    let first = memory.grains[0]
    guard first.taken <= count else { return first[keyPath: remembered] }
    let rest = stretch(first.taken...count)
    return first[keyPath: remembered] + rest[keyPath: computed][(first.taken - rest.first)...]
  }

  /// Iterations behind those of the last grain's last kept one, up to t: what a picture of the way up to t
  /// shows one by one.
  public func rest(to t: Int) -> [Iterate] {
    let kept = t / memory.grain(to: t).stride * memory.grain(to: t).stride
    guard t > kept else { return [] }
    let stretch = stretch((kept + 1)...t)
    return ((kept + 1)...t).map { stretch[$0] }
  }

  /// Some iterations, from 1 on, with those before and behind them that are computed from the same pages.
  func stretch(_ range: ClosedRange<Int>) -> Stretch {
    var part = page(of: range.lowerBound)
    while part.iterations.upperBound <= range.upperBound {
      part.append(page(of: part.iterations.upperBound))
    }
    return part
  }

  /// The iterations that are computed from the same page as iteration t, from 1 on.
  private func page(of t: Int) -> Stretch {
    var page = checkpoints.last(before: t - 1)
    let last = min(checkpoints.following(page.iteration) ?? count, count)
    return recent.value(for: page.iteration..<last) {
      var stretch = Stretch.walked(on: &page, to: last, by: algorithm, loss.oracle)
      stretch.observe(on: loss)
      return stretch
    }
  }
}
