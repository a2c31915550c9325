#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

extension Extended: Lanes {
  /// Where functions have no slope, conventions hold: whoever asks knows already.
  public static var slopeAtKink: Double { 0 }

  public var vanishes: Bool { isZero }
  public var positive: Self { Self(mantissa > 0 ? 1 : 0) }

  public func difference(square: Self) -> Self {
    let difference = self - square
    return (square * Self(noise)) < difference.magnitude ? difference : Self(0)
  }

  /// Nothing overflows here.
  public static func balance(_ a: Self, _ b: Self, square c: Self) -> Self { Self(1) }

  public func map(_ function: (Double) -> Double) -> Self {
    result(function(number), isExact: fits)
  }

  public func zip(_ other: Self, _ function: (Double, Double) -> Double) -> Self {
    result(function(number, other.number), isExact: fits && other.fits)
  }

  /// What a function of numbers that had to fit into a `Double` tells.
  private func result(_ value: Double, isExact: Bool) -> Self {
    if isExact || value.isFinite { return Self(value) }
    return value.isNaN ? .lost() : .boundless(value.sign == .minus ? -1 : 1)
  }

  public func map(_ function: (Double) -> Double, beyond: (Self) -> Self) -> Self {
    let value = map(function)
    return isNumber && !(fits && value.isNumber) ? beyond(self) : value
  }

  /// Both are brought into the range of `Double` together.
  public func zip(
    _ other: Self, degree: Int, _ function: (Double, Double) -> Double
  ) -> Self {
    let shift = max(isZero ? -.infinity : exponent, other.isZero ? -.infinity : other.exponent)
    guard isNumber, other.isNumber, shift.isFinite else { return zip(other, function) }
    let (a, b) = (scaled(by: -shift).number, other.scaled(by: -shift).number)
    return Self(function(a, b)).scaled(by: Double(degree) * shift)
  }

  private func scaled(by shift: Double) -> Self {
    Self(mantissa: mantissa, exponent: exponent + shift)
  }

  /// Whether a whole number is odd; nil for what is none.
  private var isOddWhole: Bool? {
    let value = number
    guard value.isFinite, value == value.rounded() else { return nil }
    return value.remainder(dividingBy: 2) != 0
  }

  public var exponential: Self {
    guard isNumber, !exponent.isNaN else { return isNumber ? .lost() : Self(exp(mantissa)) }
    let power = number
    if Swift.abs(power) < 700 { return Self(exp(power)) }
    // Beyond this a power has no digits behind the point any more.
    guard Swift.abs(power) < 0x1p52 else {
      return Self(mantissa: 1, exponent: power > 0 ? .infinity : -.infinity)
    }
    // e^p = 2^k e^r; ln 2 in two parts, the first short enough for k times it to be exact.
    let k = (power / M_LN2).rounded()
    let rest = (power - k * 0x1.62e42fee00000p-1) - k * 0x1.a39ef35793c76p-33
    return Self(mantissa: Swift.abs(rest) < 1 ? exp(rest) : 1, exponent: k)
  }

  public var logarithm: Self {
    guard isNumber, !isZero, mantissa > 0, !fits else { return Self(log(number)) }
    return exponent.isFinite ? Self(exponent * M_LN2 + log(mantissa)) : .lost()
  }

  public func power(_ other: Self) -> Self {
    if mantissa < 0, isNumber, let isOdd = other.isOddWhole {
      let power = magnitude.power(other)
      return isOdd ? -power : power
    }
    let plain = pow(number, other.number)
    let isPlain = fits && other.fits && plain.isFinite && Swift.abs(plain) > 0x1p-1000
    if isPlain || isZero || mantissa < 0 || !isNumber || !other.isNumber { return Self(plain) }
    let factor = other.number
    guard exponent.isFinite, Swift.abs(factor) < 1000 else {
      return (other * logarithm).exponential
    }
    // (m 2^e)^f = m^f 2^(e f), the second power in two parts, with the rounding error of e f.
    let product = exponent * factor
    let whole = product.rounded()
    let rest = (product - whole) + (-product).addingProduct(exponent, factor)
    return Self(mantissa: pow(mantissa, factor) * exp2(rest), exponent: whole)
  }
}
