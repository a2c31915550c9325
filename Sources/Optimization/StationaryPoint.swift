import Notation

/// What kind of point it is where the gradient vanishes.
public enum StationaryPoint: String, Hashable, Sendable {
  case minimum, saddle, maximum
  /// Some curvature is 0 to working precision: the Hessian does not tell.
  case flat

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
}
