#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The logarithm to the base 10.
public enum DecimalLogarithm: Elementary {
  public static let name = "log10"
  @inlinable public static func value<S: Lanes>(_ a: S) -> S {
    a.map(log10) { $0.logarithm / S(constant: 2.302585092994046) }
  }
  @inlinable public static func bend<S: Lanes>(_ a: S) -> (value: S, slope: S, bend: S) {
    let slope = S(constant: 1) / (a * S(constant: 2.302585092994046))
    return (value(a), slope, -slope / a)
  }
  public static func along(_ ray: Series) -> Series {
    Logarithm.along(ray).scaled(by: Extended(1 / 2.302585092994046))
  }
}

/// The logarithm to the base 2.
public enum BinaryLogarithm: Elementary {
  public static let name = "log2"
  @inlinable public static func value<S: Lanes>(_ a: S) -> S {
    a.map(log2) { $0.logarithm / S(constant: 0.6931471805599453) }
  }
  @inlinable public static func bend<S: Lanes>(_ a: S) -> (value: S, slope: S, bend: S) {
    let slope = S(constant: 1) / (a * S(constant: 0.6931471805599453))
    return (value(a), slope, -slope / a)
  }
  public static func along(_ ray: Series) -> Series {
    Logarithm.along(ray).scaled(by: Extended(1 / 0.6931471805599453))
  }
}
