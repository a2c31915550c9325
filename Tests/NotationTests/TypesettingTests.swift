import FormulaFunctions
import Notation
import Testing

@Suite struct TypesettingTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let tree: Tree
    let text: String

    init(_ formula: any Formula, _ text: String) {
      tree = formula.tree
      self.text = text
    }

    var testDescription: String { text }
  }

  static let parentheses = [
    Case((1 - x) ** 2 + 100 * (y - x ** 2) ** 2, "(1 − x)² + 100 (y − x²)²"),
    Case(x - (y - z), "x − (y − z)"), Case(x - y - z, "x − y − z"),
    Case(x + (y + z), "x + (y + z)"),
    Case(x / (y / z), "x / (y / z)"), Case(x / y / z, "x / y / z"),
    Case(x / (y * z), "x / (yz)"), Case((x + y) / (x - y), "(x + y) / (x − y)"),
    Case(-(x ** 2), "−x²"), Case((-x) ** 2, "(−x)²"), Case(-(x + y), "−(x + y)"),
    Case(-x + y, "−x + y"), Case(x + -y, "x + (−y)"), Case(x * -y, "x (−y)"),
    Case(-(-x), "−(−x)"), Case(x - -2, "x − (−2)"), Case(x + -2 * y, "x + (−2y)"),
    Case(Tree.power((x ** 2).tree, .number(3)), "(x²)³"), Case(√(x + y), "√(x + y)"),
    Case(√x + y, "√x + y"), Case((√x) ** 2, "(√x)²"), Case(√(x ** 2), "√(x²)"),
    Case(-x / √(y + z) ⊙ x, "−x / √(y + z) ⊙ x"), Case((x + y) ⊙ z, "(x + y) ⊙ z"),
    Case(exp(-(x + y)), "exp(−(x + y))"), Case(abs(x - y), "|x − y|"),
    Case(positive(x * y), "[xy > 0]"),
  ]

  static let juxtaposition = [
    Case(2 * x * y, "2xy"), Case(2 * x ** 2, "2x²"), Case(x * 2, "x · 2"), Case(2 * π * x, "2πx"),
    Case(2 * cos(x), "2 cos(x)"), Case(x * exp(y), "x exp(y)"), Case(2 * √x, "2 √x"),
    Case(x * (y + 1), "x (y + 1)"), Case((x + 1) * (y + 1), "(x + 1) (y + 1)"),
    Case((x + 1) * y, "(x + 1) y"), Case(cos(x) * cos(y), "cos(x) cos(y)"),
    Case(x / y * z, "(x / y) z"), Case(-(x / y) * z, "−(x / y) z"), Case(x * y / z, "xy / z"),
    Case(x * (y / z), "x (y / z)"), Case(x / y * z / x * y, "((x / y) z / x) y"),
    Case(√x * y, "√x · y"), Case(√(x + y) * z, "√(x + y) z"), Case(x * abs(y), "x · |y|"),
    Case(abs(y) * x, "|y| x"), Case(-(x * y), "−(xy)"),
    Case(Binary<Multiply, Tree, Symbol<Y>>(Tree.power(x.tree, z.tree), y), "x^z · y"),
  ]

  static let numbers = [
    Case(1e-6, "1e-6"), Case(-0.5, "−0.5"), Case(100, "100"), Case(1e20, "1e20"),
    Case(0.001, "0.001"), Case(-2.5e-7, "−2.5e-7"), Case(Double.infinity, "inf"),
  ]

  static let exponents = [
    Case(x ** -1, "x⁻¹"), Case(x ** 12, "x¹²"),
    Case(Tree.power(x.tree, y.tree), "x^y"),
    Case(Tree.power(x.tree, (y + 1).tree), "x^(y + 1)"),
    Case(Tree.power(x.tree, .number(0.5)), "x^0.5"),
    Case(Tree.power(.number(-2), x.tree), "(−2)^x"),
    Case(Tree.callOfTwo(Maximum.self, x.tree, y.tree), "max(x, y)"),
  ]

  @Test(arguments: parentheses + juxtaposition + numbers + exponents)
  func isPrinted(_ given: Case) { #expect(given.tree.typeset == given.text) }

  /// The same formula with its letters' values put in.
  @Test func valuesArePutIn() {
    let values = ["x": "−1.2", "y": "3"]
    let substituted = { (formula: any Formula) in
      formula.tree.typeset { letter, _ in values[letter]! }
    }
    #expect(substituted(x ** 2) == "(−1.2)²")
    #expect(substituted(2 * x) == "2 (−1.2)")
    #expect(substituted(2 * y) == "2 · 3")
    #expect(substituted(y * y) == "3 · 3")
    #expect(substituted(y - x) == "3 − (−1.2)")
    #expect(substituted(x + y) == "−1.2 + 3")
  }
}
