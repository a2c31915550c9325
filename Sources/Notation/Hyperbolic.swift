#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

public enum HyperbolicSine: Elementary {
  public static let name = "sinh"
  @inlinable public static func value<S: Lanes>(_ a: S) -> S {
    a.map(sinh) { ($0.exponential - (-$0).exponential) * S(constant: 0.5) }
  }
  @inlinable public static func bend<S: Lanes>(_ a: S) -> (value: S, slope: S, bend: S) {
    let value = value(a)
    return (value, HyperbolicCosine.value(a), value)
  }
}

public enum HyperbolicCosine: Elementary {
  public static let name = "cosh"
  @inlinable public static func value<S: Lanes>(_ a: S) -> S {
    a.map(cosh) { ($0.exponential + (-$0).exponential) * S(constant: 0.5) }
  }
  @inlinable public static func bend<S: Lanes>(_ a: S) -> (value: S, slope: S, bend: S) {
    let value = value(a)
    return (value, HyperbolicSine.value(a), value)
  }
}

public enum HyperbolicTangent: Elementary {
  public static let name = "tanh"
  @inlinable public static func value<S: Lanes>(_ a: S) -> S { a.map(tanh) }
  @inlinable public static func bend<S: Lanes>(_ a: S) -> (value: S, slope: S, bend: S) {
    let value = a.map(tanh)
    // 1 / cosh² rather than 1 - tanh²: the difference loses its digits where tanh is near 1.
    let growth = HyperbolicCosine.value(a)
    let slope = S(constant: 1) / (growth * growth)
    return (value, slope, -(value + value) * slope)
  }
}
