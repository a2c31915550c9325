#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The number of the fewest digits within bounds; of several, the one nearest to `centre`.
func shortestNumber(from low: Double, through high: Double, near centre: Double) -> Double {
  guard low < high, (high - low).isFinite else { return centre }
  if low <= 0 && high >= 0 { return 0 }
  let top = Int(log10(max(abs(low), abs(high))).rounded(.up))
  let bottom = Int(log10(high - low).rounded(.down)) - 1
  guard bottom > -300, top - bottom < 17 else { return centre }
  for exponent in stride(from: top, through: bottom, by: -1) {
    for digit in [10.0, 5, 2, 1] {
      let number = multiple(of: digit, exponent: exponent, near: centre)
      if number >= low && number <= high { return number }
    }
  }
  return centre
}

/// The multiple of `digit` times 10 to the exponent that is nearest to a value.
private func multiple(of digit: Double, exponent: Int, near value: Double) -> Double {
  let power = pow(10, Double(abs(exponent)))
  // Dividing by a whole power of ten rounds once; multiplying with 0.1… would round twice.
  return exponent >= 0
    ? (value / (digit * power)).rounded() * digit * power
    : (value * power / digit).rounded() * digit / power
}
