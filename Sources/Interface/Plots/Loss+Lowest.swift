import Notation
import Optimization

extension Loss {
  /// The lowest known value.
  var lowest: Double? { minima.map { jet($0).value }.min() }

  /// The known minimizers of the lowest known value.
  var lowestMinima: [Point] {
    guard let lowest else { return [] }
    return minima.filter { jet($0).value <= lowest + 1e-9 * max(1, abs(lowest)) }
  }
}
