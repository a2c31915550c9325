#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// How values lie along an axis.
package enum Scale: Hashable, Sendable {
  case linear, logarithmic

  /// The value as it counts along the axis: itself, or its logarithm to base 10 (not finite for
  /// values that are not above 0).
  package func position(of value: Double) -> Double {
    switch self {
    case .linear: value
    case .logarithmic: log10(value)
    }
  }

  /// The value that lies at a position.
  package func value(at position: Double) -> Double {
    switch self {
    case .linear: position
    case .logarithmic: pow(10, position)
    }
  }

  /// A range that shows all of the values that can be shown, with whole decades or a small margin;
  /// nil if there are none.
  package func range(of values: some Sequence<Double>) -> ClosedRange<Double>? {
    var (low, high) = (Double.infinity, -Double.infinity)
    for value in values where value.isFinite && (self == .linear || value > 0) {
      (low, high) = (min(low, value), max(high, value))
    }
    guard low <= high else { return nil }
    switch self {
    case .linear:
      let margin = low < high ? (high / 2 - low / 2) * 0.1 : max(1, abs(low) * 0.1)
      return max(
        low - margin, -.greatestFiniteMagnitude)...min(
          high + margin, .greatestFiniteMagnitude)
    case .logarithmic:
      let top = log10(high).rounded(.up)
      let bottom = min(log10(low).rounded(.down), top - 1)
      return max(
        pow(10, bottom), .leastNonzeroMagnitude)...min(
          pow(10, top), .greatestFiniteMagnitude)
    }
  }
}
