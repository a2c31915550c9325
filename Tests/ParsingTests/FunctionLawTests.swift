import Catalog
import Checking
import FormulaFunctions
import Notation
import Optimization
import Parsing
import Testing

/// Typed and built-in functions are equals: what a user can type, a formula of the catalogue can call, and
/// both give the same bits.
@Suite struct FunctionLawTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    let typed: String
    let tree: Tree
    let jet: @Sendable (Point) -> Jet<Double>

    init<F: Formula>(_ name: String, _ typed: String, _ formula: F) {
      self.name = name
      self.typed = typed
      tree = formula.tree
      jet = { formula.jet(x: $0.x, y: $0.y) }
    }

    var testDescription: String { typed }
  }

  static let cases: [Case] = [
    Case("abs", "abs(x)", abs(x)), Case("acos", "acos(x)", acos(x)),
    Case("asin", "asin(x)", asin(x)), Case("atan", "atan(x)", atan(x)),
    Case("atan2", "atan2(x, y)", atan2(x, y)), Case("cos", "cos(x)", cos(x)),
    Case("cosh", "cosh(x)", cosh(x)), Case("exp", "exp(x)", exp(x)),
    Case("floor", "floor(x)", floor(x)), Case("hypot", "hypot(x, y)", hypot(x, y)),
    Case("if", "if(x < y, x, x*y)", choice(x .< y, x, x * y)),
    Case("if", "if(x >= 0.5 and y != 0, 1, y)", choice((x .>= 0.5) .& (y .!= 0), 1, y)),
    Case(
      "if", "if(x <= 0 or y > 0 or x == y, 1, y)",
      choice((x .<= 0) .| (y .> 0) .| (x .== y), 1, y)),
    Case("ln", "ln(x)", ln(x)), Case("log", "log(x)", log(x)), Case("log10", "log10(x)", log10(x)),
    Case("log2", "log2(x)", log2(x)), Case("max", "max(x, y)", max(x, y)),
    Case("max", "max(x, y, 0.25)", max(x, y, 0.25)), Case("min", "min(x, y)", min(x, y)),
    Case("min", "min(x, y, 0.25)", min(x, y, 0.25)), Case("round", "round(x)", round(x)),
    Case("sign", "sign(x)", sign(x)), Case("sin", "sin(x)", sin(x)),
    Case("sinh", "sinh(x)", sinh(x)), Case("sqrt", "sqrt(x)", sqrt(x)),
    Case("sum", "sum(i, 1, 4, i*x)", sum(1...4) { $0 * x }), Case("tan", "tan(x)", tan(x)),
    Case("tanh", "tanh(x)", tanh(x)),
  ]

  /// What is typed as an operator.
  static let powers: [Case] = [
    Case("^", "x^y", pow(x, y)), Case("^", "x^1.5", pow(x, 1.5)), Case("^", "x^3", x ** 3),
    Case("^", "exp(x)^(x*y)", pow(exp(x), x * y)),
  ]

  @Test func noneIsForgotten() {
    let (typed, built) = (Set(Function.all.map(\.name)), Set(Self.cases.map(\.name)))
    let missing = typed.subtracting(built).sorted()
    #expect(missing == [], "write each in Sources/FormulaFunctions, and its case here")
    #expect(built.subtracting(typed) == [])
  }

  @Test(arguments: cases + powers) func theSameBits(_ given: Case) throws {
    let program = Program(try Tree(parsing: given.typed))
    var random = SplitMix(seed: 11)
    for _ in 0..<50 {
      let point = Point(
        .random(in: -0.9...0.9, using: &random), .random(in: -2...2, using: &random))
      let (built, typed) = (given.jet(point), program.jet(x: point.x, y: point.y))
      #expect(sameBits(Point(built.value, built.x), Point(typed.value, typed.x)), "\(point)")
      #expect(sameBits(Point(built.y, built.xx), Point(typed.y, typed.xx)), "\(point)")
      #expect(sameBits(Point(built.xy, built.yy), Point(typed.xy, typed.yy)), "\(point)")
    }
  }

  @Test(arguments: cases + powers) func theSameText(_ given: Case) throws {
    #expect(given.tree.typeset == (try Tree(parsing: given.typed)).typeset)
  }
}

private enum Abscissa: Letter {
  static var place: Place { .value(0) }
  static var spelling: String { "x" }
}

private enum Ordinate: Letter {
  static var place: Place { .value(1) }
  static var spelling: String { "y" }
}

private let x = Symbol<Abscissa>()
private let y = Symbol<Ordinate>()
