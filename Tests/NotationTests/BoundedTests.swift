import Foundation
import Testing

@testable import Notation

/// Bounds of rounding errors.
@Suite struct BoundedTests {
  static let (a, b) = (Bounded(constant: 0.1), Bounded(exactly: 3))

  @Test func exactNumbersHaveNoError() {
    #expect(Bounded(constant: 0.25).error == 0 && Bounded(constant: -7).error == 0)
    #expect(Self.a.error > 0 && Self.a.error < 1e-16)
  }

  /// 0.1 three times is not 0.3: the bound covers that.
  @Test func coversWhatArithmeticLoses() {
    let sum = Self.a + Self.a + Self.a - Bounded(constant: 0.3)
    #expect(sum.value != 0 && abs(sum.value) <= sum.error && sum.error < 1e-15)
    let product = Self.a * Self.b - Bounded(constant: 0.3)
    #expect(abs(product.value) <= product.error && product.error < 1e-15)
    let quotient = Bounded(exactly: 1) / Self.b * Self.b - Bounded(exactly: 1)
    #expect(abs(quotient.value) <= quotient.error && quotient.error < 1e-15)
    let square = Bounded(exactly: 2).root * Bounded(exactly: 2).root - Bounded(exactly: 2)
    #expect(square.value != 0 && abs(square.value) <= square.error && square.error < 2e-15)
  }

  @Test func divisionByWhatMayBeZero() {
    let nothing = Self.a - Self.a
    #expect((Self.b / nothing).error == .infinity)
  }

  @Test func functions() {
    let sine = Sine.value(Bounded(exactly: .pi))
    #expect(abs(sine.value) < 2e-16 && sine.error < 1e-16, "that of a number next to π")
    let wide = Bounded(1, error: 0.5)
    #expect(wide.map(exp).error >= exp(1.5) - exp(1) && wide.zip(wide, pow).error > 0.3)
    #expect((wide - Self.b).root.error == .infinity)
  }
}
