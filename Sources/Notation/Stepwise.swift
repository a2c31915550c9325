/// A function that is constant between its steps: its slopes are 0 everywhere, at the steps too.
public protocol Stepwise: Elementary {
  static func value(of a: Double) -> Double
}

extension Stepwise {
  @inlinable public static func value<S: Lanes>(_ a: S) -> S { a.map(value(of:)) }
  @inlinable public static func bend<S: Lanes>(_ a: S) -> (value: S, slope: S, bend: S) {
    (value(a), S(constant: 0), S(constant: 0))
  }

  /// The step on which one is as one leaves the point.
  public static func along(_ ray: Series) -> Series {
    guard let (limit, rest) = ray.split, !rest.terms.isEmpty || rest.isZero else {
      return .unknown(ray.takesConventions)
    }
    let place = limit.number
    let isAtPoint = rest.isZero || ray.takesConventions
    let beside = isAtPoint ? place : rest.isNegative ? place.nextDown : place.nextUp
    return Series(Extended(value(of: beside)), takesConventions: ray.takesConventions)
  }
}

/// −1, 0 or 1.
public enum Sign: Stepwise {
  public static let name = "sign"
  @inlinable public static func value(of a: Double) -> Double { a > 0 ? 1 : a < 0 ? -1 : a }
}

/// The largest whole number that is not above a.
public enum Floor: Stepwise {
  public static let name = "floor"
  @inlinable public static func value(of a: Double) -> Double { a.rounded(.down) }
}

/// The nearest whole number; halves go away from 0.
public enum Round: Stepwise {
  public static let name = "round"
  @inlinable public static func value(of a: Double) -> Double { a.rounded() }
}
