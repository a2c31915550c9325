import Foundation
import Testing

@testable import Notation

/// Sums of powers of s, for s → 0+.
@Suite struct SeriesTests {
  static let s = Series(from: 0, by: 1, takesConventions: false)
  static let one = Series(constant: 1)

  static func factors(_ series: Series, _ powers: [Double]) -> [Double] {
    powers.map { series.factor(of: $0).number }
  }

  private func expect(_ series: Series, _ factors: [Double: Double], known: Double = 2.1) {
    #expect(series.known > known)
    for (power, factor) in factors {
      #expect(abs(series.factor(of: power).number - factor) < 1e-13, "the factor of s^\(power)")
    }
  }

  @Test func arithmetic() {
    let (s, one) = (Self.s, Self.one)
    expect(one / (one - s), [0: 1, 1: 1, 2: 1, 3: 1])
    expect((one + s) * (one - s), [0: 1, 1: 0, 2: -1])
    expect(s / (s * s), [-1: 1])
    expect((one + s).root, [0: 1, 1: 0.5, 2: -0.125])
    expect((s * s).root - s, [1: 0], known: 3)
    #expect((-s).root.isUnknown && (s / (s - s)).lead == -.infinity)
  }

  /// s (1 + s) to the power of 3/2, and back.
  @Test func brokenPowers() {
    let power = (Self.s + Self.s * Self.s).power(1.5)
    expect(power, [1.5: 1, 2.5: 1.5], known: 3)
    expect(power * power, [3: 1, 4: 3], known: 4)
  }

  /// What is not known is not claimed: the sine has no third power here.
  @Test func theOrderIsTracked() {
    let sine = Self.s.applying(Sine.self)
    #expect(sine.known == 3 && sine.factor(of: 1).number == 1)
    #expect((sine - Self.s).root.known == 1.5)
    #expect((sine / Self.s).known == 2)
  }

  @Test func functions() {
    let (s, one) = (Self.s, Self.one)
    expect((s * s).root.applying(Cosine.self), [0: 1, 1: 0, 2: -0.5])
    expect(s.applying(Exponential.self), [0: 1, 1: 1, 2: 0.5, 3: 1.0 / 6])
    expect((one + s).applying(Logarithm.self), [0: 0, 1: 1, 2: -0.5])
    expect((-s).applying(AbsoluteValue.self), [1: 1])
    expect((one / s).applying(ArcTangent.self), [0: .pi / 2, 1: -1, 2: 0])
    expect((-one / s).applying(Exponential.self), [0: 0, 1: 0, 2: 0], known: 100)
    expect((one / s).applying(HyperbolicTangent.self), [0: 1, 1: 0, 2: 0], known: 100)
    expect((one - s * s).applying(ArcCosine.self), [0: 0, 1: 2.0.squareRoot()])
    #expect((one / s).applying(Sine.self).isUnknown && (-s).applying(Logarithm.self).isUnknown)
  }

  @Test func logarithmsOfNothing() {
    let logarithm = Self.s.applying(Logarithm.self)
    #expect(logarithm.logs.number == 1)
    expect((logarithm + logarithm).applying(Exponential.self), [2: 1])
    let product = Self.s * logarithm
    #expect(product.known == 1, "smaller than every power below the first")
    #expect((Self.one / logarithm).known == 0)
  }

  @Test func functionsOfTwo() {
    let (s, zero) = (Self.s, Series(constant: 0))
    expect(s.applying(Hypotenuse.self, with: s + s), [1: 5.0.squareRoot()])
    expect((-s).applying(Minimum.self, with: s), [1: -1])
    expect((-s).applying(Maximum.self, with: s), [1: 1])
    expect(s.applying(ArcTangent2.self, with: -s), [0: 0.75 * .pi])
    expect((-s).applying(ArcTangent2.self, with: zero), [0: -.pi / 2])
    expect(s.applying(GeneralPower.self, with: Series(constant: 0.5)), [0.5: 1])
    let moved = Series(constant: 2) + s
    expect(moved.applying(GeneralPower.self, with: moved), [0: 4, 1: 4 * (1 + log(2))])
  }

  @Test func conventions() {
    let s = Series(from: 0, by: 1, takesConventions: true)
    #expect(s.applying(AbsoluteValue.self).factor(of: 1).number == 0)
    #expect((s + s).applying(Maximum.self, with: s + s + s).factor(of: 1).number == 2)
    #expect(s.applying(AbsoluteValue.self).root.isUnknown, "a root of the kink has none")
  }
}
