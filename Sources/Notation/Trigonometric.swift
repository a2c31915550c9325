#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

public enum Sine: Elementary {
  public static let name = "sin"
  @inlinable public static func value<S: Lanes>(_ a: S) -> S { a.map(sin) }
  @inlinable public static func bend<S: Lanes>(_ a: S) -> (value: S, slope: S, bend: S) {
    let value = a.map(sin)
    return (value, a.map(cos), -value)
  }
}

public enum Cosine: Elementary {
  public static let name = "cos"
  @inlinable public static func value<S: Lanes>(_ a: S) -> S { a.map(cos) }
  @inlinable public static func bend<S: Lanes>(_ a: S) -> (value: S, slope: S, bend: S) {
    let value = a.map(cos)
    return (value, -a.map(sin), -value)
  }
}

public enum Tangent: Elementary {
  public static let name = "tan"
  @inlinable public static func value<S: Lanes>(_ a: S) -> S { a.map(tan) }
  @inlinable public static func bend<S: Lanes>(_ a: S) -> (value: S, slope: S, bend: S) {
    let value = a.map(tan)
    let slope = S(constant: 1) + value * value
    return (value, slope, (value + value) * slope)
  }
}

public enum ArcSine: Elementary {
  public static let name = "asin"
  @inlinable public static func value<S: Lanes>(_ a: S) -> S { a.map(asin) }
  @inlinable public static func bend<S: Lanes>(_ a: S) -> (value: S, slope: S, bend: S) {
    let one = S(constant: 1)
    let square = (one - a) * (one + a)
    let slope = one / square.root
    return (a.map(asin), slope, a * slope / square)
  }
}

public enum ArcCosine: Elementary {
  public static let name = "acos"
  @inlinable public static func value<S: Lanes>(_ a: S) -> S { a.map(acos) }
  @inlinable public static func bend<S: Lanes>(_ a: S) -> (value: S, slope: S, bend: S) {
    let (_, slope, bend) = ArcSine.bend(a)
    return (a.map(acos), -slope, -bend)
  }
}

public enum ArcTangent: Elementary {
  public static let name = "atan"
  @inlinable public static func value<S: Lanes>(_ a: S) -> S { a.map(atan) }
  @inlinable public static func bend<S: Lanes>(_ a: S) -> (value: S, slope: S, bend: S) {
    let slope = S(constant: 1) / (S(constant: 1) + a * a)
    return (a.map(atan), slope, -(a + a) * slope * slope)
  }
}
