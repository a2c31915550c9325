#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A finite number rounded to decimal digits: 0.d₁d₂d₃… times 10 to a power.
struct Decimal {
  let isNegative: Bool
  /// ASCII digits without trailing zeros; empty for 0.
  let digits: String
  /// The power of ten of the first digit.
  let exponent: Int

  /// Rounds the number's exact value; of two equally near, to the even digit.
  init(_ value: Double, digits count: Int) {
    let count = min(max(1, count), 17)
    let printed = withUnsafeTemporaryAllocation(of: CChar.self, capacity: 32) { buffer in
      // Sound: vsnprintf writes at most 32 bytes, which the buffer has, and ends them with a zero;
      // the longest number, -d.16 digits e-308, takes 24.
      let length = withVaList([CInt(count - 1), value]) {
        vsnprintf(buffer.baseAddress, 32, "%.*e", $0)
      }
      return String(decoding: buffer.prefix(Int(length)).map(UInt8.init), as: UTF8.self)
    }
    let parts = printed.split(separator: "e")
    var digits = parts[0].filter(\.isNumber)
    while digits.last == "0" { digits.removeLast() }
    self.digits = digits
    isNegative = value < 0
    exponent = digits.isEmpty ? 0 : Int(parts[1]) ?? 0
  }

  /// A whole number times a power of ten.
  init(_ whole: Int, exponent power: Int) {
    let all = String(whole.magnitude)
    var digits = whole == 0 ? "" : all
    while digits.last == "0" { digits.removeLast() }
    self.digits = digits
    isNegative = whole < 0
    exponent = digits.isEmpty ? 0 : power + all.count - 1
  }

  private var sign: String { isNegative ? "-" : "" }

  /// As 1230, 1.23 or 0.00123.
  var plain: String {
    guard !digits.isEmpty else { return "0" }
    if exponent < 0 { return sign + "0." + String(repeating: "0", count: -exponent - 1) + digits }
    let whole = digits.prefix(exponent + 1)
    let padding = String(repeating: "0", count: exponent + 1 - whole.count)
    let rest = digits.dropFirst(exponent + 1)
    return sign + whole + padding + (rest.isEmpty ? "" : "." + rest)
  }

  /// As 1.23e4.
  var scientific: String {
    guard !digits.isEmpty else { return "0" }
    let rest = digits.dropFirst()
    return sign + digits.prefix(1) + (rest.isEmpty ? "" : "." + rest) + "e\(exponent)"
  }
}

extension Double {
  /// The number for people: 0.0286, 178, -1.2, 1.85e-14, inf, nan.
  ///
  /// It is rounded to so many significant digits, less trailing zeros; a whole number below 100,000
  /// is never rounded to tens.
  package func formatted(digits: Int = 3) -> String {
    if isNaN { return "nan" }
    if isInfinite { return self < 0 ? "-inf" : "inf" }
    let decimal = Decimal(self, digits: digits)
    switch decimal.exponent {
    case ..<(-4), 5...: return decimal.scientific
    case digits...: return Decimal(rounded(), digits: 17).plain
    default: return decimal.plain
    }
  }
}
