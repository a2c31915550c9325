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
/// With m = −s for y = 1 and m = s for y = 0 it is log(1 + eᵐ): written so that nothing overflows and a
/// small loss keeps its digits.
enum LogLoss: ExampleLoss {
  static func value<S: Lanes>(_ score: S, _ target: Double) -> S {
    mismatch(score, target).map { max($0, 0) + log1p(exp(-abs($0))) }
  }

  static func slope<S: Lanes>(_ score: S, _ target: Double) -> S {
    let share = mismatch(score, target).map { m in
      let power = exp(-abs(m))
      return (m < 0 ? power : 1) / (1 + power)
    }
    return target == 1 ? -share : share
  }

  static func bend<S: Lanes>(_ score: S, _ target: Double) -> S {
    score.map { s in
      let power = exp(-abs(s))
      return power / ((1 + power) * (1 + power))
    }
  }

  @inline(__always) private static func mismatch<S: Lanes>(_ score: S, _ target: Double) -> S {
    target == 1 ? -score : score
  }
}
