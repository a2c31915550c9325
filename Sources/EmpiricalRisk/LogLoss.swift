import Notation

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// −y log p − (1 − y) log(1 − p) with p = 1 / (1 + e⁻ˢ), y being 0 or 1.
///
/// With m = −s for y = 1 and m = s for y = 0 it is log(1 + eᵐ): written by q = e^−|m|, so that nothing
/// overflows and a small loss keeps its digits.
enum LogLoss: ExampleLoss {
  static func value<S: Lanes>(_ score: S, _ target: Double) -> S {
    let m = mismatch(score, target)
    return value(m, power(m))
  }

  static func slope<S: Lanes>(_ score: S, _ target: Double) -> S {
    let m = mismatch(score, target)
    return slope(m, power(m), target)
  }

  static func bend<S: Lanes>(
    _ score: S, _ target: Double
  ) -> (value: S, slope: S, bend: S) {
    let m = mismatch(score, target)
    let q = power(m)
    return (value(m, q), slope(m, q, target), q.map { $0 / ((1 + $0) * (1 + $0)) })
  }

  @inline(__always) private static func mismatch<S: Lanes>(_ score: S, _ target: Double) -> S {
    target == 1 ? -score : score
  }

  @inline(__always) private static func power<S: Lanes>(_ m: S) -> S { m.map { exp(-abs($0)) } }

  @inline(__always) private static func value<S: Lanes>(_ m: S, _ q: S) -> S {
    m.zip(q) { max($0, 0) + log1p($1) }
  }

  @inline(__always) private static func slope<S: Lanes>(_ m: S, _ q: S, _ target: Double) -> S {
    let share = m.zip(q) { ($0 < 0 ? $1 : 1) / (1 + $1) }
    return target == 1 ? -share : share
  }
}
