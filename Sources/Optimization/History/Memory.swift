/// All that a run remembers: its first iterations whole, and the first 16,384, 32,768, … of them at grains
/// that get coarser, each until it is full.
///
/// So memory grows with the logarithm of the iterations, and what is remembered of the first t of them
/// depends on t alone: not on how far the run has gone since, nor in which pieces it came.
struct Memory: Sendable {
  private(set) var grains = [Grain(stride: 1)]

  /// How many iterations have been taken in.
  var taken: Int { grains[grains.count - 1].taken }

  mutating func reserve(_ count: Int) {
    if grains.count == 1 { grains[0].reserve(min(count, Grain.whole)) }
  }

  /// Takes in iterations that follow.
  mutating func take(_ stretch: Stretch) {
    while true {
      grains[grains.count - 1].take(stretch)
      guard taken < stretch.iterations.upperBound else { return }
      grains.append(grains[grains.count - 1].coarser)
    }
  }

  /// The finest grain that reaches to t.
  func grain(to t: Int) -> Grain { grains[index(to: t)] }

  /// What is kept of an iteration, if it is: what the finest grain leaves out, coarser ones do, too.
  func iterate(at t: Int) -> Iterate? { grains[index(to: t)].iterate(at: t) }

  private func index(to t: Int) -> Int {
    // In place: a copy of each grain for each iteration would be slow.
    var index = 0
    while t >= grains[index].room { index += 1 }
    return index
  }

  /// How many iterations are kept, over all grains.
  var kept: Int { grains.reduce(0) { $0 + $1.path.count } }
}
