import Checking
import FormulaFunctions
import Foundation
import Notation
import Testing

/// Forward differentiation through every kind of node.
@Suite struct JetTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let formula: any Formula
    init(_ formula: any Formula) { self.formula = formula }
    var testDescription: String { formula.tree.typeset }
  }

  static let cases = [
    Case(x + y), Case(x - y), Case(x * y), Case(x / y), Case(-x * y), Case(x ⊙ y ⊙ x),
    Case(3 * (x * y)), Case(2.5 * (x / y)), Case(x * 3), Case(7 / (x + y)),
    Case(√(x * x + y * y)), Case(x ** 2 * y ** 3), Case((x + y) ** 4), Case((x - 3 * y) ** -2),
    Case(exp(-(x * y))), Case(log(x + y ** 2)), Case(sin(x * y) * cos(x / y)), Case(π * x * y),
    Case(sqrt(x * y) / (1 + x ** 2)),
    Case(Tree.callOfTwo(Hypotenuse.self, (x * y).tree, (x - y).tree)),
    Case(Tree.callOfTwo(ArcTangent2.self, (x * y).tree, (x + y ** 2).tree)),
    Case(Tree.power((x + y).tree, (x * y).tree)), Case(Tree.power((x + y).tree, .number(1.5))),
    Case(Tree.call(HyperbolicTangent.self, (x * y).tree)),
  ]

  static let points = [(1.2, 0.7), (0.3, 1.9), (2.1, 1.4)]

  @Test(arguments: cases) func derivativesAgreeWithDifferences(_ given: Case) {
    for (a, b) in Self.points { check(given.formula, a, b) }
  }

  private func check<F: Formula>(_ f: F, _ a: Double, _ b: Double) {
    let jet: Jet<Double> = f.jet(x: a, y: b)
    #expect(sameBits(jet.value, f.value(x: a, y: b)))
    expect(jet.x, Difference(of: { f.value(x: $0, y: b) }, at: a, step: 0.05), "∂x")
    expect(jet.y, Difference(of: { f.value(x: a, y: $0) }, at: b, step: 0.05), "∂y")
    expect(jet.xx, Difference(of: { f.jet(x: $0, y: b).x }, at: a, step: 0.05), "∂xx")
    expect(jet.xy, Difference(of: { f.jet(x: a, y: $0).x }, at: b, step: 0.05), "∂xy")
    expect(jet.xy, Difference(of: { f.jet(x: $0, y: b).y }, at: a, step: 0.05), "∂yx")
    expect(jet.yy, Difference(of: { f.jet(x: a, y: $0).y }, at: b, step: 0.05), "∂yy")
  }

  private func expect(_ derivative: Double, _ difference: Difference, _ name: Comment) {
    #expect(difference.agrees(with: derivative, scale: max(1, abs(derivative))), name)
  }

  /// A dual number is a jet without its second derivatives, bit for bit, and lanes are numbers; the
  /// erased formula computes what the compiled one does.
  @Test(arguments: cases) func allReadersAgree(_ given: Case) {
    for (a, b) in Self.points { compare(given.formula, a, b) }
  }

  private func compare<F: Formula>(_ f: F, _ a: Double, _ b: Double) {
    let jet: Jet<Double> = f.jet(x: a, y: b)
    let dual: Dual<Double> = f.dual(x: a, y: b)
    #expect(sameBits(dual.value, jet.value))
    #expect(sameBits(dual.x, jet.x) && sameBits(dual.y, jet.y))
    let lanes: Jet<Wide> = f.jet(x: Wide(0.4, a, 1, 1), y: Wide(1, b, 1, 1))
    #expect(sameBits(lanes.x[1], jet.x) && sameBits(lanes.y[1], jet.y))
    #expect(sameBits(lanes.xx[1], jet.xx) && sameBits(lanes.xy[1], jet.xy))
    #expect(sameBits(lanes.yy[1], jet.yy) && sameBits(lanes.value[1], jet.value))
    #expect(sameBits(f.tree.value(x: a, y: b), jet.value), "the erased formula")
  }
}
