/// A function of one variable, with its first two derivatives.
public protocol Elementary: Sendable {
  /// How it is spelled in a formula: `exp`.
  static var name: String { get }
  /// f(a); NaN where it has no value.
  static func value<S: Lanes>(_ a: S) -> S
  /// f(a), f′(a) and f″(a): the value, the slope and how the slope bends. At a kink, where neither exists,
  /// both are `S.slopeAtKink`.
  static func bend<S: Lanes>(_ a: S) -> (value: S, slope: S, bend: S)
  /// The function of what runs along a ray, as a series of powers of the distance.
  static func along(_ ray: Series) -> Series
}

extension Elementary {
  /// f(a) and f′(a), for whoever needs no second derivative.
  @inlinable @inline(__always) public static func slope<S: Lanes>(
    _ a: S
  ) -> (value: S, slope: S) {
    let (value, slope, _) = bend(a)
    return (value, slope)
  }
}

public enum SquareRoot: Elementary {
  public static let name = "sqrt"
  @inlinable public static func value<S: Lanes>(_ a: S) -> S { a.root }
  @inlinable public static func bend<S: Lanes>(_ a: S) -> (value: S, slope: S, bend: S) {
    let slope = S(constant: 0.5) / a.root
    return (a.root, slope, -slope / (a + a))
  }
}

public enum Exponential: Elementary {
  public static let name = "exp"
  @inlinable public static func value<S: Lanes>(_ a: S) -> S { a.exponential }
  @inlinable public static func bend<S: Lanes>(_ a: S) -> (value: S, slope: S, bend: S) {
    let value = a.exponential
    return (value, value, value)
  }
}

public enum Logarithm: Elementary {
  public static let name = "log"
  @inlinable public static func value<S: Lanes>(_ a: S) -> S { a.logarithm }
  @inlinable public static func bend<S: Lanes>(_ a: S) -> (value: S, slope: S, bend: S) {
    (a.logarithm, S(constant: 1) / a, S(constant: -1) / (a * a))
  }
}

/// |a|. At the kink a formula's slopes are what they are nearby, or else computed with 0 for it.
public enum AbsoluteValue: Elementary {
  public static let name = "abs"
  @inlinable public static func value<S: Lanes>(_ a: S) -> S {
    a.absolute
  }
  @inlinable public static func bend<S: Lanes>(_ a: S) -> (value: S, slope: S, bend: S) {
    (
      value(a), a.map { $0 > 0 ? 1 : $0 < 0 ? -1 : S.slopeAtKink + $0 },
      a.map { $0 == 0 ? S.slopeAtKink : 0 }
    )
  }
}

/// 1 where a > 0, else 0: Iverson's bracket [a > 0].
public enum Positive: Elementary {
  public static let name = "positive"
  @inlinable public static func value<S: Lanes>(_ a: S) -> S { a.positive }
  @inlinable public static func bend<S: Lanes>(_ a: S) -> (value: S, slope: S, bend: S) {
    (value(a), S(constant: 0), S(constant: 0))
  }
}
