/// A comparison of two numbers, or what connects two conditions: 1 where it holds, 0 where it does not,
/// and no number where that cannot be said, because one of the two is none. It has no slopes.
public protocol Relation: Bivariate {
  /// As printed: `≤`.
  static var sign: String { get }
  /// As typed: `<=`.
  static var ascii: String { get }
  static func value(of a: Double, _ b: Double) -> Double
  /// Where a comparison of four numbers holds.
  static func holds(_ a: Wide, _ b: Wide) -> SIMDMask<Wide.MaskStorage>
  /// Whether it connects conditions.
  static var isConnective: Bool { get }
}

extension Relation {
  public static var name: String { ascii }
  public static var sign: String { ascii }
  public static var isConnective: Bool { false }
  @inlinable public static func holds(_ a: Wide, _ b: Wide) -> SIMDMask<Wide.MaskStorage> {
    a.zip(b, value(of:_:)) .== 1
  }
  @inlinable public static func value<S: Lanes>(_ a: S, _ b: S) -> S {
    a.related(self, to: b)
  }
  @inlinable public static func bends<S: Lanes>(_ a: S, _ b: S) -> Partials<S> {
    let zero = S(constant: 0)
    return Partials(value: value(a, b), a: zero, b: zero, aa: zero, ab: zero, bb: zero)
  }
}

extension Relation {
  /// The side that the difference takes as one leaves the point; where conventions hold, that of the
  /// point.
  public static func along(_ a: Series, _ b: Series) -> Series {
    if isConnective {
      guard let p = a.constant?.number, let q = b.constant?.number else { return .unknown() }
      return Series(constant: value(of: p, q))
    }
    let difference = a - b
    if difference.isUnknown { return difference }
    let isTie = difference.takesConventions && difference.split?.limit.isZero == true
    if isTie || difference.isZero { return Series(constant: value(of: 0, 0)) }
    if difference.terms.isEmpty { return .unknown() }
    return Series(constant: value(of: difference.isNegative ? -1 : 1, 0))
  }
}

/// Nothing can be said where one of them is no number.
@inlinable func comparison(_ a: Double, _ b: Double, _ holds: Bool) -> Double {
  a.isNaN || b.isNaN ? .nan : holds ? 1 : 0
}

public enum Less: Relation {
  public static let ascii = "<"
  @inlinable public static func value(of a: Double, _ b: Double) -> Double {
    comparison(a, b, a < b)
  }
  @inlinable public static func holds(_ a: Wide, _ b: Wide) -> SIMDMask<Wide.MaskStorage> {
    a .< b
  }
}

public enum LessOrEqual: Relation {
  public static let ascii = "<="
  public static let sign = "≤"
  @inlinable public static func value(of a: Double, _ b: Double) -> Double {
    comparison(a, b, a <= b)
  }
  @inlinable public static func holds(_ a: Wide, _ b: Wide) -> SIMDMask<Wide.MaskStorage> {
    a .<= b
  }
}

public enum Greater: Relation {
  public static let ascii = ">"
  @inlinable public static func value(of a: Double, _ b: Double) -> Double {
    comparison(a, b, a > b)
  }
  @inlinable public static func holds(_ a: Wide, _ b: Wide) -> SIMDMask<Wide.MaskStorage> {
    a .> b
  }
}

public enum GreaterOrEqual: Relation {
  public static let ascii = ">="
  public static let sign = "≥"
  @inlinable public static func value(of a: Double, _ b: Double) -> Double {
    comparison(a, b, a >= b)
  }
  @inlinable public static func holds(_ a: Wide, _ b: Wide) -> SIMDMask<Wide.MaskStorage> {
    a .>= b
  }
}

public enum Equal: Relation {
  public static let ascii = "=="
  @inlinable public static func value(of a: Double, _ b: Double) -> Double {
    comparison(a, b, a == b)
  }
  @inlinable public static func holds(_ a: Wide, _ b: Wide) -> SIMDMask<Wide.MaskStorage> {
    a .== b
  }
}

public enum Unequal: Relation {
  public static let ascii = "!="
  public static let sign = "≠"
  @inlinable public static func value(of a: Double, _ b: Double) -> Double {
    comparison(a, b, a != b)
  }
  @inlinable public static func holds(_ a: Wide, _ b: Wide) -> SIMDMask<Wide.MaskStorage> {
    a .!= b
  }
}
