import Notation

/// A part of the plane in which a loss has values.
///
/// It is the first of the squares |x|, |y| ≤ 5, 1, 25, 0.2, 500 in which a quarter of 41 x 41 samples
/// are finite, or else the one with most; of it, the smallest rectangle that holds all of these,
/// made at most twice as long as it is wide. Where no sample is finite anywhere, it is the first.
struct SearchBox {
  let domain: Domain
  static let count = 41

  init(of loss: Loss) {
    var best = (count: 0, domain: Domain(reach: 5))
    for reach in [5, 1, 25, 0.2, 500] {
      let square = Domain(reach: reach)
      let finite = Self.finite(loss, in: square)
      guard finite.count > best.count else { continue }
      best = (finite.count, square.holding(finite))
      if finite.count * 4 >= Self.count * Self.count { break }
    }
    domain = best.domain
  }

  /// The columns and rows, from the lower left, of the samples that are finite.
  private static func finite(_ loss: Loss, in square: Domain) -> [SIMD2<Int>] {
    let samples = loss.samples(of: square, width: count, height: count)
    return samples.indices.filter { samples[$0].isFinite }
      .map { SIMD2($0 % count, count - 1 - $0 / count) }
  }
}

extension Domain {
  /// The part of this square that has the samples in it, and a strip as wide as their distance
  /// around.
  fileprivate func holding(_ samples: [SIMD2<Int>]) -> Domain {
    let (columns, rows) = (samples.map(\.x), samples.map(\.y))
    let wide = part(of: x, from: columns.min()!, to: columns.max()!)
    let high = part(of: y, from: rows.min()!, to: rows.max()!)
    return Domain(
      x: wide.limited(to: 2 * high.length), y: high.limited(to: 2 * wide.length))
  }

  private func part(of range: ClosedRange<Double>, from: Int, to: Int) -> ClosedRange<Double> {
    let last = SearchBox.count - 1
    let step = range.length / Double(last)
    let low = range.lowerBound + Double(max(from - 1, 0)) * step
    return low...(range.lowerBound + Double(min(to + 1, last)) * step)
  }
}

extension ClosedRange<Double> {
  /// Its middle part, of at most `length`.
  fileprivate func limited(to length: Double) -> Self {
    let excess = Swift.max(self.length - length, 0) / 2
    return (lowerBound + excess)...(upperBound - excess)
  }
}
