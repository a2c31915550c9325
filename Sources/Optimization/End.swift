/// How a run ended. An end is a value, not an error.
public enum End: Hashable, Sendable {
  /// ‖∇J(θ)‖ fell to the tolerance, and what J does around that point.
  case stationary(StationaryPoint)
  /// J(θ) fell to the target.
  case target
  /// Update `at` left the range of numbers.
  case diverged(at: Int)
  /// Update `at` is not defined in the line of this index, and why.
  case undefined(at: Int, line: Int, Reason)
  /// The iteration limit was reached.
  case exhausted
}

/// When a run is over.
public struct Limits: Hashable, Sendable {
  /// The number of the last iteration.
  public var iterations: Int
  /// Stop where ‖∇J(θ)‖ is at most this.
  public var tolerance: Double?
  /// Stop where J(θ) is at most this.
  public var target: Double?

  public init(iterations: Int, tolerance: Double? = nil, target: Double? = nil) {
    self.iterations = iterations
    self.tolerance = tolerance
    self.target = target
  }
}
