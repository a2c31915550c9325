#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A function of one variable, with its first two derivatives.
public protocol Elementary: Sendable {
  /// How it is spelled in a formula: `exp`.
  static var name: String { get }
  static func value<S: Lanes>(_ a: S) -> S
  /// The value, the first and the second derivative.
  static func bend<S: Lanes>(_ a: S) -> (S, S, S)
  /// The function along a ray.
  static func along(_ ray: Series) -> Series
}

extension Elementary {
  /// The value and the first derivative.
  @inlinable @inline(__always) public static func slope<S: Lanes>(_ a: S) -> (S, S) {
    let (value, slope, _) = bend(a)
    return (value, slope)
  }
}

public enum SquareRoot: Elementary {
  public static let name = "sqrt"
  @inlinable public static func value<S: Lanes>(_ a: S) -> S { a.root }
  @inlinable public static func bend<S: Lanes>(_ a: S) -> (S, S, S) {
    let slope = S(constant: 0.5) / a.root
    return (a.root, slope, -slope / (a + a))
  }
}

public enum Exponential: Elementary {
  public static let name = "exp"
  @inlinable public static func value<S: Lanes>(_ a: S) -> S { a.exponential }
  @inlinable public static func bend<S: Lanes>(_ a: S) -> (S, S, S) {
    let value = a.exponential
    return (value, value, value)
  }
}

public enum Logarithm: Elementary {
  public static let name = "log"
  @inlinable public static func value<S: Lanes>(_ a: S) -> S { a.logarithm }
  @inlinable public static func bend<S: Lanes>(_ a: S) -> (S, S, S) {
    (a.logarithm, S(constant: 1) / a, S(constant: -1) / (a * a))
  }
}

public enum Sine: Elementary {
  public static let name = "sin"
  @inlinable public static func value<S: Lanes>(_ a: S) -> S { a.map(sin) }
  @inlinable public static func bend<S: Lanes>(_ a: S) -> (S, S, S) {
    let value = a.map(sin)
    return (value, a.map(cos), -value)
  }
}

public enum Cosine: Elementary {
  public static let name = "cos"
  @inlinable public static func value<S: Lanes>(_ a: S) -> S { a.map(cos) }
  @inlinable public static func bend<S: Lanes>(_ a: S) -> (S, S, S) {
    let value = a.map(cos)
    return (value, -a.map(sin), -value)
  }
}

public enum Tangent: Elementary {
  public static let name = "tan"
  @inlinable public static func value<S: Lanes>(_ a: S) -> S { a.map(tan) }
  @inlinable public static func bend<S: Lanes>(_ a: S) -> (S, S, S) {
    let value = a.map(tan)
    let slope = S(constant: 1) + value * value
    return (value, slope, (value + value) * slope)
  }
}

public enum ArcSine: Elementary {
  public static let name = "asin"
  @inlinable public static func value<S: Lanes>(_ a: S) -> S { a.map(asin) }
  @inlinable public static func bend<S: Lanes>(_ a: S) -> (S, S, S) {
    let one = S(constant: 1)
    let square = (one - a) * (one + a)
    let slope = one / square.root
    return (a.map(asin), slope, a * slope / square)
  }
}

public enum ArcCosine: Elementary {
  public static let name = "acos"
  @inlinable public static func value<S: Lanes>(_ a: S) -> S { a.map(acos) }
  @inlinable public static func bend<S: Lanes>(_ a: S) -> (S, S, S) {
    let (_, slope, bend) = ArcSine.bend(a)
    return (a.map(acos), -slope, -bend)
  }
}

public enum ArcTangent: Elementary {
  public static let name = "atan"
  @inlinable public static func value<S: Lanes>(_ a: S) -> S { a.map(atan) }
  @inlinable public static func bend<S: Lanes>(_ a: S) -> (S, S, S) {
    let slope = S(constant: 1) / (S(constant: 1) + a * a)
    return (a.map(atan), slope, -(a + a) * slope * slope)
  }
}

public enum HyperbolicSine: Elementary {
  public static let name = "sinh"
  @inlinable public static func value<S: Lanes>(_ a: S) -> S {
    a.map(sinh) { ($0.exponential - (-$0).exponential) * S(constant: 0.5) }
  }
  @inlinable public static func bend<S: Lanes>(_ a: S) -> (S, S, S) {
    let value = value(a)
    return (value, HyperbolicCosine.value(a), value)
  }
}

public enum HyperbolicCosine: Elementary {
  public static let name = "cosh"
  @inlinable public static func value<S: Lanes>(_ a: S) -> S {
    a.map(cosh) { ($0.exponential + (-$0).exponential) * S(constant: 0.5) }
  }
  @inlinable public static func bend<S: Lanes>(_ a: S) -> (S, S, S) {
    let value = value(a)
    return (value, HyperbolicSine.value(a), value)
  }
}

public enum HyperbolicTangent: Elementary {
  public static let name = "tanh"
  @inlinable public static func value<S: Lanes>(_ a: S) -> S { a.map(tanh) }
  @inlinable public static func bend<S: Lanes>(_ a: S) -> (S, S, S) {
    let value = a.map(tanh)
    // 1 / cosh² rather than 1 - tanh²: the difference loses its digits where tanh is near 1.
    let growth = HyperbolicCosine.value(a)
    let slope = S(constant: 1) / (growth * growth)
    return (value, slope, -(value + value) * slope)
  }
}

/// |a|. At the kink a formula's slopes are what they are nearby, or else computed with 0 for it.
public enum AbsoluteValue: Elementary {
  public static let name = "abs"
  @inlinable public static func value<S: Lanes>(_ a: S) -> S {
    a.map(Swift.abs) { $0 * ($0.positive - (-$0).positive) }
  }
  @inlinable public static func bend<S: Lanes>(_ a: S) -> (S, S, S) {
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
  @inlinable public static func bend<S: Lanes>(_ a: S) -> (S, S, S) {
    (value(a), S(constant: 0), S(constant: 0))
  }
}
