import Checking
import Foundation
import Notation
import Testing

/// Every function of one variable: its value against the C library, its derivatives against
/// differences.
@Suite struct ElementaryTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let function: any Elementary.Type
    let reference: @Sendable (Double) -> Double
    let points: [Double]

    var testDescription: String { function.name }
  }

  static let everywhere = [-2.9, -0.8, -0.1, 0.05, 0.7, 2.3, 4.1]
  static let inside = [-0.85, -0.3, 0.05, 0.4, 0.9]
  static let positive = [0.1, 0.5, 1.7, 30]

  static let cases = [
    Case(function: SquareRoot.self, reference: { sqrt($0) }, points: positive),
    Case(function: Exponential.self, reference: { exp($0) }, points: everywhere),
    Case(function: Logarithm.self, reference: { log($0) }, points: positive),
    Case(function: Sine.self, reference: { sin($0) }, points: everywhere),
    Case(function: Cosine.self, reference: { cos($0) }, points: everywhere),
    Case(function: Tangent.self, reference: { tan($0) }, points: everywhere),
    Case(function: ArcSine.self, reference: { asin($0) }, points: inside),
    Case(function: ArcCosine.self, reference: { acos($0) }, points: inside),
    Case(function: ArcTangent.self, reference: { atan($0) }, points: everywhere),
    Case(function: HyperbolicSine.self, reference: { sinh($0) }, points: everywhere),
    Case(function: HyperbolicCosine.self, reference: { cosh($0) }, points: everywhere),
    Case(function: HyperbolicTangent.self, reference: { tanh($0) }, points: everywhere + [9]),
    Case(function: AbsoluteValue.self, reference: { abs($0) }, points: everywhere),
    Case(function: Positive.self, reference: { $0 > 0 ? 1 : 0 }, points: everywhere),
    Case(function: DecimalLogarithm.self, reference: { log10($0) }, points: positive),
    Case(function: BinaryLogarithm.self, reference: { log2($0) }, points: positive),
    Case(function: Sign.self, reference: { $0 > 0 ? 1 : -1 }, points: everywhere),
    Case(function: Floor.self, reference: { floor($0) }, points: everywhere),
    Case(function: Round.self, reference: { round($0) }, points: everywhere),
    Case(function: Negation.self, reference: { $0 == 0 ? 1 : 0 }, points: everywhere),
  ]

  @Test func noneIsForgotten() throws {
    let declared = try declaredNames(conformingTo: "Elementary")
      .union(declaredNames(conformingTo: "Stepwise"))
    let tested = Set(Self.cases.map { String(describing: $0.function) })
    #expect(declared == tested)
  }

  @Test(arguments: cases) func valuesAndDerivatives(_ given: Case) {
    for a in given.points { check(given.function, given.reference, at: a) }
  }

  private func check<F: Elementary>(
    _ function: F.Type, _ reference: (Double) -> Double, at a: Double
  ) {
    let (value, slope, bend) = F.bend(a)
    #expect(value == reference(a) && F.value(a) == value && F.slope(a) == (value, slope))
    let scale = max(1, abs(slope), abs(bend))
    let first = Difference(of: { F.value($0) }, at: a, step: 0.04)
    let second = Difference(of: { F.bend($0).1 }, at: a, step: 0.04)
    #expect(first.agrees(with: slope, scale: scale), "slope at \(a): \(slope), \(first)")
    #expect(second.agrees(with: bend, scale: scale), "bend at \(a): \(bend), \(second)")
    let lanes = F.bend(Wide(a, 0.5, a, 0.25))
    #expect(lanes.0[2] == value && lanes.1[2] == slope && lanes.2[2] == bend)
  }

  /// 1 - tanh² would lose all digits here.
  @Test func steepSlopesKeepTheirDigits() {
    let slope = HyperbolicTangent.slope(18.0).1
    #expect(abs(slope / (4 * exp(-36.0)) - 1) < 1e-14)
    #expect(ArcSine.slope(1 - 1e-10).1 > 7e4)
  }

  @Test func kinks() {
    #expect(AbsoluteValue.value(0.0) == 0 && AbsoluteValue.slope(0.0).1.isNaN, "look closely")
    #expect(AbsoluteValue.bend(0.0).2.isNaN && AbsoluteValue.bend(-2.0) == (2, -1, 0))
    #expect(AbsoluteValue.slope(Extended(0)).1.number == 0, "the convention")
    #expect(Positive.value(0.0) == 0)
    #expect(AbsoluteValue.slope(Double.nan).1.isNaN)
  }
}
