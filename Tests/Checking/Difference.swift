/// A derivative from central differences alone, with an estimate of its error.
package struct Difference: Sendable {
  package let value: Double
  package let error: Double

  /// Richardson's extrapolation: steps h, h/2, h/4, … are combined so that error terms of second,
  /// fourth, … order cancel, and the combination with the smallest error is kept. Its error is the
  /// difference from its two neighbours, plus what rounding adds: f is taken to be right to `noise`
  /// units in the last place of the largest value seen, which a quotient divides by its step.
  package init(of f: (Double) -> Double, at x: Double, step: Double, noise: Double = 8) {
    var best = (value: Double.nan, error: Double.infinity)
    var above: [Double] = []
    for level in 0..<7 {
      let h = step / Double(1 << level)
      let (right, left) = (x + h, x - h)
      let (up, down) = (f(right), f(left))
      var row = [(up - down) / (right - left)]
      let rounding = noise * max(abs(up), abs(down)).ulp / h
      for order in 0..<above.count {
        let factor = Double(1 << (2 * (order + 1)))
        let value = (factor * row[order] - above[order]) / (factor - 1)
        let truncation = max(abs(value - row[order]), abs(value - above[order]))
        if truncation + rounding < best.error { best = (value, truncation + rounding) }
        row.append(value)
      }
      above = row
    }
    (value, error) = best
  }

  /// Whether a derivative that was computed otherwise may be the same: it is within twice the error,
  /// which is an estimate, plus 1e-13 of its own rounding. False also where the error is so large, more
  /// than 1e-6 of `scale` or of the value, that the comparison would say nothing.
  package func agrees(with other: Double, scale: Double) -> Bool {
    error <= 1e-6 * max(scale, abs(value))
      && abs(other - value) <= 2 * error + 1e-13 * max(scale, abs(value))
  }
}
