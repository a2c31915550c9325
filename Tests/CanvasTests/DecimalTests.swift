import Foundation
import Testing

@testable import Canvas

@Suite("Numbers as text")
struct DecimalTests {
  @Test(
    "Numbers are short",
    arguments: [
      (0.0286, "0.0286"), (1.85e-14, "1.85e-14"), (178, "178"), (-1.2, "-1.2"), (1e300, "1e300"),
      (0, "0"), (-0.0, "0"), (0.1 + 0.2, "0.3"), (12345, "12345"), (123456, "1.23e5"),
      (99999.7, "1e5"), (999.9, "1000"), (0.00012345, "0.000123"), (0.000012345, "1.23e-5"),
      (.leastNonzeroMagnitude, "4.94e-324"), (-1.7976931348623157e308, "-1.8e308"), (1000, "1000"),
      (.infinity, "inf"), (-.infinity, "-inf"), (.nan, "nan"), (100, "100"), (0.9996, "1"),
    ])
  func known(value: Double, expected: String) {
    #expect(value.formatted(digits: 3) == expected)
  }

  @Test("Rounding is that of the C library, for any number of digits")
  func rounding() {
    var random = Numbers(seed: 5)
    for _ in 0..<3000 {
      let value = Double(bitPattern: UInt64(random.next(below: .max >> 1)) << 32 | 0x9E37_79B9)
      let digits = random.next(below: 17) + 1
      guard value.isFinite else { continue }
      let decimal = Decimal(value, digits: digits)
      let read = Double(decimal.scientific)
      #expect(read == Double(String(format: "%.\(digits - 1)e", value)))
      if abs(decimal.exponent) < 30 { #expect(Double(decimal.plain) == read) }
    }
    #expect(0.15.formatted(digits: 1) == "0.1")
    #expect(2.5.formatted(digits: 1) == "2")
  }
}
