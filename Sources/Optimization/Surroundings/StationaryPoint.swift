import Notation

/// What J does around a point where its gradient vanishes.
public enum StationaryPoint: String, Hashable, Sendable, CaseIterable {
  /// Nothing near is lower, and something is higher: valleys and rings of minima, too.
  case minimum
  /// J falls somewhere and rises elsewhere.
  case saddle
  /// Nothing near is higher, and something is lower.
  case maximum
  /// J neither falls nor rises.
  case flat

  /// What J's curvature alone tells; `flat` where some of it is 0 to working precision.
  public init(hessian: Symmetric<Point>) {
    let (low, high) = hessian.eigenvalues
    let noise = 1e-12 * max(abs(low), abs(high))
    switch (low, high) {
    case _ where low > noise: self = .minimum
    case _ where high < -noise: self = .maximum
    case _ where low < -noise && high > noise: self = .saddle
    default: self = .flat
    }
  }

  init(falls: Bool, rises: Bool) {
    self =
      switch (falls, rises) {
      case (true, true): .saddle
      case (false, true): .minimum
      case (true, false): .maximum
      case (false, false): .flat
      }
  }
}
