import Notation
import Optimization

/// How good a run is for letting a class see what its method does on its loss. The lower the cost, the
/// better; each part of it is about 1 where it is bad. Distances are parts of the view's diagonal.
struct Judgement {
  let run: Run
  /// The first ten seconds at 20 iterations a second.
  private let shown: [Point]
  private let diagonal: Double
  /// How far the places of `shown` are from where the run goes.
  private let distances: [Double]

  private static let horizon = 200
  /// What the program shows as one place.
  private static let dot = 0.005

  init(_ run: Run) {
    let domain = run.loss.domain
    let diagonal = Point(domain.x.length, domain.y.length).length
    let shown = (0...Self.horizon).map { run.path[min($0, run.count)] }
    let target = run.target(from: shown[Self.horizon])
    self.run = run
    self.shown = shown
    self.diagonal = diagonal
    distances = shown.map { ($0 - target).length / diagonal }
  }

  /// On a loss without a minimum the run should leave the view after about 80 iterations.
  var cost: Double {
    if run.loss.minima.isEmpty { return ratio(of: exit, to: 80) - 1 + leaping }
    guard run.end == .exhausted || run.end == .stationary(.minimum),
      run.losses.last! < run.losses[0]
    else {
      return .infinity
    }
    return slowness + lateness + height + haste + dullness + retreat + tangle + leaping + unrest
      + 3 * outside
  }

  /// 0 at the target, 1 a diagonal away, by the logarithm.
  private func remoteness(_ distance: Double) -> Double {
    1 - Logarithm.value(max(Self.dot, distance)) / Logarithm.value(Self.dot)
  }

  /// How far the run is from the target, in the mean.
  private var slowness: Double {
    distances.map(remoteness).reduce(0, +) / Double(distances.count)
  }

  /// How far it still is in the end.
  private var lateness: Double { 0.5 * remoteness(distances.last!) }

  /// What is left of the height above the lowest known value.
  private var height: Double {
    let lowest = run.loss.minima.map { run.loss.jet($0).value }.min()!
    let (first, last) = (run.losses[0], run.losses[min(Self.horizon, run.count)])
    return 1.5 * min(1, max(0, (last - lowest) / (first - lowest)))
  }

  /// Whether all is over, within three seconds, before anybody has seen it.
  private var haste: Double {
    let arrival = (distances.lastIndex { $0 > 0.03 } ?? 0) + 1
    return max(0, 1 - Double(arrival) / 60)
  }

  /// A method with inertia should show it: some of its way should lead away from the target.
  private var dullness: Double {
    guard run.algorithm.hasInertia else { return 0 }
    let away = zip(distances, distances.dropFirst()).map { max(0, $1 - $0) }.reduce(0, +)
    return 0.6 * max(0, 1 - away / 0.06)
  }

  /// How much nearer it has been than it is in the end.
  private var retreat: Double { 5 * (distances.last! - distances.min()!) }

  /// A way of more than a diagonal and a half cannot be followed.
  private var tangle: Double { 0.3 * max(0, lengths(of: shown[...]).reduce(0, +) - 1.5) }

  /// Leaps of more than a tenth of the view, which the eye does not follow.
  private var leaping: Double {
    let seen = run.loss.minima.isEmpty ? shown.prefix(while: run.loss.domain.contains) : shown[...]
    let leap = lengths(of: seen).max() ?? 1
    return leap + 10 * max(0, leap - 0.1)
  }

  /// How far it still jumps about in the last second.
  private var unrest: Double {
    let last = lengths(of: shown.suffix(21))
    return 50 * max(0, last.reduce(0, +) / Double(last.count) - Self.dot)
  }

  /// Whether and how long it is out of the view.
  private var outside: Double {
    let count = shown.count { !run.loss.domain.contains($0) }
    return count == 0 ? 0 : 1 + Double(count) / Double(shown.count)
  }

  private var exit: Int { shown.firstIndex { !run.loss.domain.contains($0) } ?? 10 * Self.horizon }

  /// The larger by the smaller.
  private func ratio(of t: Int, to wanted: Double) -> Double {
    let ratio = Double(max(1, t)) / wanted
    return max(ratio, 1 / ratio)
  }

  private func lengths(of path: ArraySlice<Point>) -> [Double] {
    zip(path, path.dropFirst()).map { ($1 - $0).length / diagonal }
  }
}

extension Run {
  /// The minimum to which the run goes from a point: the nearest known one, or if that is nearer, the
  /// place where it comes to rest later.
  fileprivate func target(from point: Point) -> Point {
    let last = path.suffix(100)
    let rest = last.reduce(.zero, +) / Double(last.count)
    let jet = loss.jet(rest)
    let isAtRest = Point(jet.x, jet.y).length <= 1e-3 * gradients.map(\.length).max()!
    let minima = loss.minima + (isAtRest ? [rest] : [])
    return minima.min { ($0 - point).length < ($1 - point).length } ?? rest
  }
}
