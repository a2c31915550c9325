#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A number to stand at a tick, and how it is written.
struct RoundNumber {
  let value: Double
  let label: String
}

extension Axis {
  /// Sets of at most so many round numbers within the range, from dense to sparse.
  func candidates(limit: Int) -> some Sequence<[RoundNumber]> {
    let decades =
      scale == .logarithmic
      ? (Int(log10(range.lowerBound).rounded(.up)), Int(log10(range.upperBound).rounded(.down)))
      : (0, 0)
    let steps =
      decades.1 > decades.0 ? [1, 2, 3, 5, 10, 20, 30, 50, 100, 200].map { [0, $0] } : Self.steps
    let largest = max(abs(range.lowerBound), abs(range.upperBound))
    let half = max(range.upperBound / 2 - range.lowerBound / 2, .leastNonzeroMagnitude)
    let first = Int(log10(half).rounded(.down)) - 2
    return steps.lazy.compactMap { step in
      decades.1 > decades.0
        ? powers(of: step[1], from: decades.0, through: decades.1)
        : multiples(of: step[1], exponent: first + step[0], largest: largest, limit)
    }
  }

  /// 1, 2 and 5 times powers of ten: from two thousand numbers in the range down to one or none.
  private static let steps = (0...4).flatMap { power in [1, 2, 5].map { [power, $0] } }

  private func powers(of step: Int, from low: Int, through high: Int) -> [RoundNumber] {
    (low...high).filter { $0 % step == 0 }.map { exponent in
      let value = pow(10, Double(exponent))
      let decimal = Decimal(1, exponent: exponent)
      let isShort = decimal.plain.count <= decimal.scientific.count
      return RoundNumber(value: value, label: isShort ? decimal.plain : decimal.scientific)
    }
  }

  private func multiples(
    of digit: Int, exponent: Int, largest: Double, _ limit: Int
  ) -> [RoundNumber]? {
    let power = pow(10, Double(abs(exponent)))
    let unit = exponent < 0 ? Double(digit) / power : Double(digit) * power
    let first = (range.lowerBound / unit).rounded(.up)
    let count = (range.upperBound / unit).rounded(.down) - first
    guard unit > 0, unit.isFinite, count >= 0, count < Double(limit) else { return nil }
    // Beyond, neighbouring multiples are the same number.
    guard abs(first) + count < 1e15 else { return nil }
    return (0...Int(count)).compactMap { index in
      // Dividing by a whole power of ten rounds once; multiplying with 0.1… would round twice.
      let times = (first + Double(index)) * Double(digit)
      let value = exponent < 0 ? times / power : times * power
      guard range.contains(value) else { return nil }
      let decimal = Decimal(Int(times), exponent: exponent)
      let isPlain = largest >= 1e-3 && largest < 1e5
      return RoundNumber(value: value, label: isPlain ? decimal.plain : decimal.scientific)
    }
  }
}
