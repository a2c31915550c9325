import Checking
import Foundation
import Notation
import Testing

/// Every function of two variables: its value against the C library, its derivatives against
/// differences.
@Suite struct BivariateTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let function: any Bivariate.Type
    let reference: @Sendable (Double, Double) -> Double
    let points: [(Double, Double)]
    /// Whether b is a constant, which nothing is differentiated by.
    var isConstant = false

    var testDescription: String { String(describing: function) }
  }

  static let bases = [(0.3, 1.7), (2.5, -0.4), (1.0, 3.3), (7.2, 0.5)]
  static let quadrants = [(1.2, 0.7), (-0.6, 2.1), (-1.5, -0.3), (0.4, -1.9)]

  static let cases = [
    Case(function: GeneralPower.self, reference: { pow($0, $1) }, points: bases),
    Case(
      function: ConstantPower.self, reference: { pow($0, $1) }, points: bases, isConstant: true),
    Case(function: ArcTangent2.self, reference: { atan2($0, $1) }, points: quadrants),
    Case(function: Hypotenuse.self, reference: { hypot($0, $1) }, points: quadrants),
    Case(function: Minimum.self, reference: { min($0, $1) }, points: quadrants),
    Case(function: Maximum.self, reference: { max($0, $1) }, points: quadrants),
  ]

  @Test func noneIsForgotten() throws {
    let declared = try declaredNames(conformingTo: "Bivariate")
    #expect(declared == Set(Self.cases.map { String(describing: $0.function) }))
  }

  @Test(arguments: cases) func valuesAndDerivatives(_ given: Case) {
    for (a, b) in given.points {
      checkAlongA(given.function, given.reference, a, b, given.isConstant)
      if !given.isConstant { checkAlongB(given.function, a, b) }
    }
  }

  private func checkAlongA<F: Bivariate>(
    _ function: F.Type, _ reference: (Double, Double) -> Double, _ a: Double, _ b: Double,
    _ isConstant: Bool
  ) {
    let partials = F.bends(a, b)
    #expect(partials.value == reference(a, b) && F.value(a, b) == partials.value)
    expect(partials.a, Difference(of: { F.value($0, b) }, at: a, step: 0.04), "∂a")
    expect(partials.aa, Difference(of: { F.bends($0, b).a }, at: a, step: 0.04), "∂aa")
    if isConstant { return }
    expect(partials.ab, Difference(of: { F.bends($0, b).b }, at: a, step: 0.04), "∂ba")
  }

  private func checkAlongB<F: Bivariate>(_ function: F.Type, _ a: Double, _ b: Double) {
    let partials = F.bends(a, b)
    expect(partials.b, Difference(of: { F.value(a, $0) }, at: b, step: 0.04), "∂b")
    expect(partials.ab, Difference(of: { F.bends(a, $0).a }, at: b, step: 0.04), "∂ab")
    expect(partials.bb, Difference(of: { F.bends(a, $0).b }, at: b, step: 0.04), "∂bb")
  }

  private func expect(_ derivative: Double, _ difference: Difference, _ name: Comment) {
    #expect(difference.agrees(with: derivative, scale: max(1, abs(derivative))), name)
  }

  @Test func tiesAndNaN() {
    #expect(Minimum.value(2.0, 2) == 2 && Minimum.bends(2.0, 2).a.isNaN, "look closely")
    #expect(Maximum.value(2.0, 2) == 2 && Maximum.bends(2.0, 2).b.isNaN, "look closely")
    let two = Extended(2)
    let (low, high) = (Minimum.bends(two, two), Maximum.bends(two, two))
    #expect(low.a.number == 1 && low.b.number == 0, "the convention")
    #expect(high.a.number == 1 && high.b.number == 0, "the convention")
    #expect(Minimum.value(Double.nan, 1).isNaN && Minimum.value(1, Double.nan).isNaN)
    #expect(Maximum.value(Double.nan, 1).isNaN && Maximum.value(1, Double.nan).isNaN)
  }
}
