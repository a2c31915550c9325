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
  static func value<S: Lanes>(_ a: S, _ b: S) -> S
  static func bends<S: Lanes>(_ a: S, _ b: S) -> Partials<S>
}

extension Bivariate {
  /// As `bends`, for whoever needs no second derivatives.
  @inlinable @inline(__always) public static func slopes<S: Lanes>(_ a: S, _ b: S) -> Partials<S> {
    bends(a, b)
  }
}

/// a to the power of b, a > 0.
public enum GeneralPower: Bivariate {
  public static let name = "pow"
  @inlinable public static func value<S: Lanes>(_ a: S, _ b: S) -> S { a.zip(b, pow) }
  @inlinable public static func bends<S: Lanes>(_ a: S, _ b: S) -> Partials<S> {
    let one = S(constant: 1)
    let value = a.zip(b, pow)
    let less = a.zip(b - one, pow)
    let ln = Logarithm.value(a)
    return Partials(
      value: value, a: b * less, b: value * ln,
      aa: b * (b - one) * a.zip(b - one - one, pow), ab: less * (one + b * ln),
      bb: value * ln * ln)
  }
}

/// a to the power of a constant b that is no whole number, a > 0.
public enum ConstantPower: Bivariate {
  public static let name = "pow"
  @inlinable public static func value<S: Lanes>(_ a: S, _ b: S) -> S { a.zip(b, pow) }
  @inlinable public static func bends<S: Lanes>(_ a: S, _ b: S) -> Partials<S> {
    let (zero, one) = (S(constant: 0), S(constant: 1))
    return Partials(
      value: a.zip(b, pow), a: b * a.zip(b - one, pow), b: zero,
      aa: b * (b - one) * a.zip(b - one - one, pow), ab: zero, bb: zero)
  }
}

/// The angle of the point (b, a), a being its y coordinate.
public enum ArcTangent2: Bivariate {
  public static let name = "atan2"
  @inlinable public static func value<S: Lanes>(_ a: S, _ b: S) -> S { a.zip(b, atan2) }
  @inlinable public static func bends<S: Lanes>(_ a: S, _ b: S) -> Partials<S> {
    let square = a * a + b * b
    let fourth = square * square
    let cross = a * b + a * b
    return Partials(
      value: a.zip(b, atan2), a: b / square, b: -a / square,
      aa: -cross / fourth, ab: (a * a - b * b) / fourth, bb: cross / fourth)
  }
}

/// √(a² + b²).
public enum Hypotenuse: Bivariate {
  public static let name = "hypot"
  @inlinable public static func value<S: Lanes>(_ a: S, _ b: S) -> S { a.zip(b, hypot) }
  @inlinable public static func bends<S: Lanes>(_ a: S, _ b: S) -> Partials<S> {
    let value = a.zip(b, hypot)
    let (p, q) = (a / value, b / value)
    return Partials(
      value: value, a: p, b: q, aa: q * q / value, ab: -p * q / value, bb: p * p / value)
  }
}

/// The smaller of two; at a tie the slopes are those of a.
public enum Minimum: Bivariate {
  public static let name = "min"
  @inlinable public static func value<S: Lanes>(_ a: S, _ b: S) -> S { a.zip(b, smaller) }
  @inlinable public static func bends<S: Lanes>(_ a: S, _ b: S) -> Partials<S> {
    chosen(value(a, b), first: a.zip(b) { $0 <= $1 ? 1 : 0 })
  }
}

/// The larger of two; at a tie the slopes are those of a.
public enum Maximum: Bivariate {
  public static let name = "max"
  @inlinable public static func value<S: Lanes>(_ a: S, _ b: S) -> S { a.zip(b, larger) }
  @inlinable public static func bends<S: Lanes>(_ a: S, _ b: S) -> Partials<S> {
    chosen(value(a, b), first: a.zip(b) { $0 >= $1 ? 1 : 0 })
  }
}

// NaN stays NaN: the C functions fmin and fmax would drop it.
@usableFromInline func smaller(_ a: Double, _ b: Double) -> Double {
  a.isNaN ? a : a <= b ? a : b
}

@usableFromInline func larger(_ a: Double, _ b: Double) -> Double {
  a.isNaN ? a : a >= b ? a : b
}

@inlinable func chosen<S: Lanes>(_ value: S, first: S) -> Partials<S> {
  let zero = S(constant: 0)
  return Partials(
    value: value, a: first, b: S(constant: 1) - first, aa: zero, ab: zero, bb: zero)
}
