#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A number with the digits of a `Double` and an exponent without bounds: what leaves the range of
/// `Double` on the way to a result does no harm.
///
/// Three things are told apart that a `Double` confuses: a pole, 1/0, whose mantissa is infinite; a number
/// too large or too small for any account, whose exponent is infinite; and one whose size is lost, the
/// difference of two such, whose exponent is NaN. A number that does not exist, 0/0, has the mantissa NaN.
public struct Extended: Sendable {
  /// 0, or of size 1 to 2; infinite or NaN where there is no number.
  let mantissa: Double
  /// A whole number.
  let exponent: Double

  init(mantissa: Double, exponent: Double) {
    let isRegular = mantissa.isFinite && mantissa != 0
    let shift = isRegular ? Double(mantissa.exponent) : 0
    self.mantissa = isRegular ? scalbn(mantissa, Int(-shift)) : mantissa
    self.exponent = isRegular ? exponent + shift : 0
  }

  public init(_ number: Double) { self.init(mantissa: number, exponent: 0) }

  /// The nearest `Double`; infinite beyond its range, NaN where the size is lost.
  public var number: Double {
    guard mantissa.isFinite, mantissa != 0 else { return mantissa }
    guard !exponent.isNaN else { return .nan }
    return scalbn(mantissa, Int(max(-3000, min(exponent, 3000))))
  }

  /// Whether it exists: no pole, not 0/0.
  public var isNumber: Bool { mantissa.isFinite }

  /// Whether it exists and is beyond the range of `Double`.
  public var isTooLarge: Bool { isNumber && !number.isFinite }

  var isZero: Bool { mantissa == 0 }

  /// Whether a `Double` holds it with all digits.
  var fits: Bool { mantissa == 0 || !mantissa.isFinite || Swift.abs(exponent) < 1000 }

  static func lost(_ mantissa: Double = 1) -> Self { Self(mantissa: mantissa, exponent: .nan) }

  static func boundless(_ mantissa: Double) -> Self {
    Self(mantissa: mantissa, exponent: .infinity)
  }
}

extension Extended: Quantity {
  public init(constant: Double) { self.init(constant) }

  public static func + (a: Self, b: Self) -> Self {
    guard a.isNumber, b.isNumber else { return Self(a.mantissa + b.mantissa) }
    if a.isZero { return b.isZero ? Self(a.mantissa + b.mantissa) : b }
    if b.isZero { return a }
    guard !a.exponent.isNaN, !b.exponent.isNaN else { return lost() }
    if a.exponent == b.exponent, a.exponent.isInfinite {
      return a.exponent < 0 || a.mantissa * b.mantissa > 0 ? a : lost()
    }
    let (high, low) = a.exponent >= b.exponent ? (a, b) : (b, a)
    let distance = high.exponent - low.exponent
    guard distance < 120 else { return high }
    return Self(
      mantissa: high.mantissa + scalbn(low.mantissa, -Int(distance)), exponent: high.exponent)
  }

  public static func - (a: Self, b: Self) -> Self { a + -b }

  public static func * (a: Self, b: Self) -> Self {
    Self(mantissa: a.mantissa * b.mantissa, exponent: a.exponent + b.exponent)
  }

  public static func / (a: Self, b: Self) -> Self {
    Self(mantissa: a.mantissa / b.mantissa, exponent: a.exponent - b.exponent)
  }

  public static prefix func - (a: Self) -> Self {
    Self(mantissa: -a.mantissa, exponent: a.exponent)
  }

  public var root: Self {
    let odd = exponent.remainder(dividingBy: 2) != 0 && exponent.isFinite
    return Self(
      mantissa: (odd ? 2 * mantissa : mantissa).squareRoot(),
      exponent: odd ? (exponent - 1) / 2 : exponent / 2)
  }
}

extension Extended {
  static func < (a: Self, b: Self) -> Bool { (a - b).mantissa < 0 }

  var magnitude: Self { Self(mantissa: Swift.abs(mantissa), exponent: exponent) }
}
