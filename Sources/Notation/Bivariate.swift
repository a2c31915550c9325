#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The partial derivatives of a function of a and b, to second order.
public struct Partials<S: Lanes> {
  public var value, a, b, aa, ab, bb: S

  @inlinable @inline(__always) public init(value: S, a: S, b: S, aa: S, ab: S, bb: S) {
    self.value = value
    self.a = a
    self.b = b
    self.aa = aa
    self.ab = ab
    self.bb = bb
  }
}

/// A function of two variables, with its partial derivatives.
public protocol Bivariate: Sendable {
  static var name: String { get }
  /// f(a, b); NaN where it has no value.
  static func value<S: Lanes>(_ a: S, _ b: S) -> S
  /// The value and the partial derivatives to second order.
  static func bends<S: Lanes>(_ a: S, _ b: S) -> Partials<S>
  /// The function along a ray.
  static func along(_ a: Series, _ b: Series) -> Series
  /// Whether it is one of its arguments.
  static var isSelection: Bool { get }
}

extension Bivariate {
  @inlinable @inline(__always) public static var isSelection: Bool { false }

  /// As `bends`, for whoever needs no second derivatives.
  @inlinable @inline(__always) public static func slopes<S: Lanes>(_ a: S, _ b: S) -> Partials<S> {
    bends(a, b)
  }
}

/// a to the power of b, a > 0.
public enum GeneralPower: Bivariate {
  public static let name = "pow"
  @inlinable public static func value<S: Lanes>(_ a: S, _ b: S) -> S { a.power(b) }
  @inlinable public static func bends<S: Lanes>(_ a: S, _ b: S) -> Partials<S> {
    let one = S(constant: 1)
    let value = a.power(b)
    let less = a.power(b - one)
    let ln = Logarithm.value(a)
    return Partials(
      value: value, a: b * less, b: value * ln,
      aa: b * (b - one) * a.power(b - one - one), ab: less * (one + b * ln),
      bb: value * ln * ln)
  }
}

/// a to the power of a constant b that is no whole number, a > 0.
public enum ConstantPower: Bivariate {
  public static let name = "pow"
  @inlinable public static func value<S: Lanes>(_ a: S, _ b: S) -> S { a.power(b) }
  @inlinable public static func bends<S: Lanes>(_ a: S, _ b: S) -> Partials<S> {
    let (zero, one) = (S(constant: 0), S(constant: 1))
    return Partials(
      value: a.power(b), a: b * a.power(b - one), b: zero,
      aa: b * (b - one) * a.power(b - one - one), ab: zero, bb: zero)
  }
}

/// The angle of the point (b, a), a being its y coordinate.
public enum ArcTangent2: Bivariate {
  public static let name = "atan2"
  @inlinable public static func value<S: Lanes>(_ a: S, _ b: S) -> S { a.zip(b, degree: 0, atan2) }
  @inlinable public static func bends<S: Lanes>(_ a: S, _ b: S) -> Partials<S> {
    let square = a * a + b * b
    let fourth = square * square
    let cross = a * b + a * b
    return Partials(
      value: a.zip(b, degree: 0, atan2), a: b / square, b: -a / square,
      aa: -cross / fourth, ab: (a * a - b * b) / fourth, bb: cross / fourth)
  }
}

/// √(a² + b²).
public enum Hypotenuse: Bivariate {
  public static let name = "hypot"
  @inlinable public static func value<S: Lanes>(_ a: S, _ b: S) -> S { a.zip(b, degree: 1, hypot) }
  @inlinable public static func bends<S: Lanes>(_ a: S, _ b: S) -> Partials<S> {
    let value = a.zip(b, degree: 1, hypot)
    let (p, q) = (a / value, b / value)
    return Partials(
      value: value, a: p, b: q, aa: q * q / value, ab: -p * q / value, bb: p * p / value)
  }
}

/// The smaller of two.
public enum Minimum: Bivariate {
  public static let name = "min"
  @inlinable @inline(__always) public static var isSelection: Bool { true }
  @inlinable public static func value<S: Lanes>(_ a: S, _ b: S) -> S {
    a.smaller(b)
  }
  @inlinable public static func bends<S: Lanes>(_ a: S, _ b: S) -> Partials<S> {
    chosen(value(a, b), of: a, b) { $0 < $1 }
  }
}

/// The larger of two.
public enum Maximum: Bivariate {
  public static let name = "max"
  @inlinable @inline(__always) public static var isSelection: Bool { true }
  @inlinable public static func value<S: Lanes>(_ a: S, _ b: S) -> S { a.larger(b) }
  @inlinable public static func bends<S: Lanes>(_ a: S, _ b: S) -> Partials<S> {
    chosen(value(a, b), of: a, b) { $0 > $1 }
  }
}

/// The slopes of whichever is chosen; at a tie those of a formula nearby, or else of a.
@inlinable func chosen<S: Lanes>(
  _ value: S, of a: S, _ b: S, isFirst: (Double, Double) -> Bool
) -> Partials<S> {
  let (zero, one) = (S(constant: 0), S(constant: 1))
  let first = a.zip(b, degree: 0) {
    $0 == $1 ? 1 + S.slopeAtKink : isFirst($0, $1) || $0.isNaN ? 1 : 0
  }
  let bend = a.zip(b, degree: 0) { $0 == $1 ? S.slopeAtKink : 0 }
  return Partials(value: value, a: first, b: one - first, aa: bend, ab: zero, bb: bend)
}
