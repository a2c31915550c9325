import Foundation
import Notation
import Testing

@Suite struct WholePowerTests {
  /// Each of the few products rounds once.
  @Test(arguments: [0, 1, 2, 3, 4, 5, 7, 8, 13, 31, 64, -1, -2, -3, -10], [-1.7, -0.3, 0.9, 2.5])
  func agreesWithTheLibrary(exponent: Int, base: Double) {
    let exact = pow(base, Double(exponent))
    #expect(abs(wholePower(base, exponent) - exact) <= 70 * exact.ulp)
    #expect((x ** exponent).value(x: base, y: 0) == wholePower(base, exponent))
  }

  @Test func smallPowersAreProducts() {
    #expect(wholePower(0.1, 2) == 0.1 * 0.1)
    #expect(wholePower(0.1, 3) == 0.1 * (0.1 * 0.1))
    #expect(wholePower(0.0, 0) == 1)
    #expect(wholePower(0.0, -1) == .infinity)
  }

  /// n aⁿ⁻¹ and n (n - 1) aⁿ⁻², also where a is negative or 0, and no logarithm exists.
  @Test(arguments: [1, 2, 3, 4, 7], [-1.5, 0, 2]) func derivatives(n: Int, a: Double) {
    let jet: Jet<Double> = (x ** n).jet(x: a, y: 0)
    let slope = Double(n) * pow(a, Double(n - 1))
    let bend = n == 1 ? 0 : Double(n * (n - 1)) * pow(a, Double(n - 2))
    #expect(abs(jet.x - slope) <= 8 * slope.ulp && abs(jet.xx - bend) <= 8 * bend.ulp)
    #expect(jet.y == 0 && jet.xy == 0 && jet.yy == 0)
  }

  /// An exponent that is typed is a tree; where it is whole the same products are taken.
  @Test func treesTakeTheSameProducts() {
    for n in [-3, -1, 0, 2, 5] {
      let tree = Tree.power(x.tree, .number(Double(n)))
      #expect(tree.value(x: -1.3, y: 0) == wholePower(-1.3, n))
    }
    let sum = Tree.power(x.tree, .binary(.plus, .number(1), .number(2)))
    #expect(sum.value(x: -2, y: 0) == -8)
    #expect(Tree.power(x.tree, .number(0.5)).value(x: -2, y: 0).isNaN)
    #expect(Tree.power(x.tree, y.tree).value(x: 2, y: 3) == 8)
  }
}
