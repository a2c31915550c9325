import Foundation
import Testing

@testable import Notation

/// Numbers beyond the range of `Double`.
@Suite struct ExtendedTests {
  static func near(_ a: Extended, _ b: Double) -> Bool {
    abs(a.number - b) <= 1e-14 * max(abs(b), 1e-300)
  }

  @Test(arguments: [
    0.0, 1, -1.5, 0.1, 1e308, 3e-308, .leastNonzeroMagnitude, -.leastNormalMagnitude / 4,
  ])
  func holdsEveryDouble(number: Double) {
    #expect(Extended(number).number == number && Extended(number).isNumber)
    #expect((-Extended(number)).number == -number)
  }

  @Test func arithmetic() {
    let (a, b) = (Extended(1e300), Extended(3e250))
    #expect(!(a * b).number.isFinite && (a * b).isTooLarge && (a * b).isNumber)
    #expect(Self.near(a * b / a, 3e250) && Self.near(a * a * a / (a * a), 1e300))
    #expect(Self.near(Extended(1) / (a * b) * a, 1 / 3e250))
    #expect(Self.near((a * a).root, 1e300) && Self.near((a * a * a * a).root.root, 1e300))
    #expect(Self.near(Extended(2.5) - Extended(0.5), 2) && (a * b - a * b).isZero)
    #expect(Self.near(Extended(2).root, 2.0.squareRoot()) && (-a).root.mantissa.isNaN)
    #expect((a * b + Extended(1) - a * b).isZero, "as plain addition rounds")
  }

  @Test func polesAreNotLargeNumbers() {
    #expect(!(Extended(1) / Extended(0)).isNumber && !(Extended(1) / Extended(0)).isTooLarge)
    #expect(!(Extended(0) / Extended(0)).isNumber && !Extended(-1).logarithm.isNumber)
    #expect(!Extended(0).logarithm.isNumber && Extended(1e5).exponential.isTooLarge)
  }

  @Test func exponentials() {
    for power in [-800.0, -30, 0, 1, 699, 701, 1500] {
      let back = Extended(power).exponential.logarithm
      #expect(abs(back.number - power) <= 1e-13 * max(1, abs(power)))
    }
    let sigmoid = Extended(1) / (Extended(1) + Extended(800).exponential)
    #expect(!sigmoid.isZero && sigmoid.number == 0)
    // e⁻⁸⁰⁰ = 3.667874584177687e-348.
    #expect(Self.near(Extended(-800).exponential * Extended(1e300), 3.667874584177687e-48))
    let tower = Extended(800).exponential.exponential
    #expect(tower.isTooLarge && (Extended(1) / tower).number == 0)
    #expect(
      (tower - tower).isTooLarge, "its size is lost, which is no reason to say it is not there")
    #expect(!(Extended(1) / (Extended(1) / tower)).number.isFinite)
  }

  @Test func functions() {
    let large = Extended(1e200) * Extended(1e200)
    #expect(large.map(atan).number == .pi / 2 && large.map(tanh).number == 1)
    #expect(large.map(sin).isTooLarge, "no digit of it is left")
    #expect(
      Self.near(large.power(Extended(0.5)), 1e200) && Self.near(Extended(3).power(Extended(4)), 81))
    #expect(Extended(-2).power(Extended(3)).number == -8)
    #expect(!Extended(-2).power(Extended(0.5)).isNumber)
    let hypotenuse = large.zip(large, degree: 1, hypot) / large
    #expect(Self.near(hypotenuse, 2.0.squareRoot()))
    #expect(Self.near(large.zip(large, degree: 0, atan2), .pi / 4))
    let growth = HyperbolicCosine.value(Extended(900)) / HyperbolicSine.value(Extended(899))
    #expect(abs(growth.number - M_E) < 1e-12)
  }
}
