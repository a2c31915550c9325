#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// How the area below a height grows with the height, evened out for choosing levels.
struct Profile {
  /// Heights, ascending, and the share of the steps (0…1) that lies below each.
  private let heights: [Double]
  private let shares: [Double]

  var lowest: Double { heights[0] }
  var highest: Double { heights[heights.count - 1] }

  /// Nothing for a field without two finite samples, or whose differences are rounding errors.
  init?(_ field: Field, steps: Int) {
    let sorted = field.finiteSample(limit: 16_384).sorted()
    guard let low = sorted.first, let high = sorted.last else { return nil }
    // Halves, because the difference of two finite numbers may overflow.
    guard high / 2 - low / 2 > 1e-13 * max(abs(low), abs(high)) else { return nil }
    heights = Self.ladder(sorted, rungs: 6 * steps)
    shares = Self.shares(of: sorted, at: heights, steps: steps)
  }

  /// The height below which a share of the steps lies.
  func value(at share: Double) -> Double {
    var upper = 1
    while upper < heights.count - 1 && shares[upper] < share { upper += 1 }
    let width = shares[upper] - shares[upper - 1]
    let part = width > 0 ? (share - shares[upper - 1]) / width : 0.5
    return heights[upper - 1] * (1 - part) + heights[upper] * part
  }

  /// Heights that rise evenly at first and then by an even factor over the lowest value: where the
  /// values crowd at the foot (a long valley) the first step is small, where they do not it is wide.
  private static func ladder(_ sorted: [Double], rungs: Int) -> [Double] {
    let low = sorted[0]
    let range = sorted[sorted.count - 1] / 2 - low / 2
    let foot = sorted.first { $0 > low }.map { above in
      let first = sorted.partition { $0 >= above }
      return sorted[first + (sorted.count - first) / 200] / 2 - low / 2
    }
    let unit = max(foot ?? range, range * 1e-6, .leastNonzeroMagnitude)
    let top = log1p(range / unit)
    return (0...rungs).map { rung in
      guard rung < rungs else { return sorted[sorted.count - 1] }
      return low + 2 * (unit * expm1(top * Double(rung) / Double(rungs)))
    }
  }

  /// The share of steps below each height: the root of the area, of which no rung may bring more
  /// than one step.
  private static func shares(of sorted: [Double], at heights: [Double], steps: Int) -> [Double] {
    let roots = heights.map { height in
      pow(Double(sorted.partition { $0 > height }) / Double(sorted.count), 0.55)
    }
    var gains = zip(roots.dropFirst(), roots).map { $0 - $1 }
    // What is cut off shrinks the whole, of which a step is a part: repeat until it hardly does.
    for _ in 0..<12 {
      let step = gains.reduce(0, +) / Double(steps)
      gains = gains.map { min($0, step) }
    }
    let sum = gains.reduce(0, +)
    var below = 0.0
    return [0]
      + gains.map { gain in
        below += gain
        return below / sum
      }
  }
}

extension Array where Element == Double {
  /// In an array that a condition parts in two, the index of the first element that fulfils it.
  fileprivate func partition(_ condition: (Double) -> Bool) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if condition(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
