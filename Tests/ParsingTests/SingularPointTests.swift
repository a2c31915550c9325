import Catalog
import Notation
import Optimization
import Parsing
import Testing

/// Formulas at points where plain arithmetic has no derivative: what limits say, by pencil or by mpmath.
@Suite struct SingularPointTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let formula: String
    let x, y: Double
    /// J, its gradient, xx, xy and yy; nil where there is none.
    let jet: [Double?]

    init(_ formula: String, _ x: Double, _ y: Double, _ jet: [Double?]) {
      (self.formula, self.x, self.y, self.jet) = (formula, x, y, jet)
    }

    var testDescription: String { "\(formula) at \(x), \(y)" }
  }

  static func answers(_ formula: String) throws -> Answers {
    let program = Program(try Tree(parsing: formula))
    return Answers(program)
  }

  static let none: [Double?] = [nil, nil, nil, nil, nil, nil]

  static let smooth = [
    Case("hypot(x,y)^2", 0, 0, [0, 0, 0, 2, 0, 2]),
    Case("sqrt(x^2+y^2)^2", 0, 0, [0, 0, 0, 2, 0, 2]),
    Case("sqrt(x^4)+y^2", 0, 0, [0, 0, 0, 2, 0, 2]),
    Case("abs(x)^2+y^2", 0, 0, [0, 0, 0, 2, 0, 2]),
    Case("abs(x)^2+y^2", 0, 3, [9, 0, 6, 2, 0, 2]),
    Case("abs(x^2)", 0, 1, [0, 0, 0, 2, 0, 0]),
    Case("cos(sqrt(x^2+y^2))", 0, 0, [1, 0, 0, -1, 0, -1]),
    Case("(x^2+y^2)^1.5", 0, 0, [0, 0, 0, 0, 0, 0]),
    Case("hypot(x-1,y+2)^2", 1, -2, [0, 0, 0, 2, 0, 2]),
    Case("sqrt((x+y-3)^4)", 1, 2, [0, 0, 0, 2, 2, 2]),
    Case("hypot(x,y)*sin(hypot(x,y))", 0, 0, [0, 0, 0, 2, 0, 2]),
    Case("acos(1-x^2-y^2)^2", 0, 0, [0, 0, 0, 4, 0, 4]),
    Case("exp(-1/x^2)+y", 0, 1, [1, 0, 1, 0, 0, 0]),
    Case("atan(1/x^2)", 0, 0, [.pi / 2, 0, 0, -2, 0, 0]),
    Case("exp(log(x^2+y^2))", 0, 0, [0, 0, 0, 2, 0, 2]),
    Case("(x^2)^(1+x^2)", 0, 0, [0, 0, 0, 2, 0, 0]),
    Case("max(x,y)+min(x,y)", 2, 2, [4, 1, 1, 0, 0, 0]),
    Case("max(x,-x)^2", 0, 0, [0, 0, 0, 2, 0, 0]),
    Case("abs(x)-sqrt(x^2)", 0, 0, [0, 0, 0, 0, 0, 0]),
    Case("log(cosh(hypot(x,y)))", 0, 0, [0, 0, 0, 1, 0, 1]),
  ]

  static let saturated = [
    Case("(1e200*x)^2/1e300", 1, 0, [1e100, 2e100, 0, 2e100, 0, 0]),
    Case("x^66/1e300", -1e5, 0, [1e30, -66e25, 0, 4290e20, 0, 0]),
    Case("min(x,x,y)*max(y,y)", 2, 3, [6, 3, 2, 0, 1, 0]),
    Case("1/(1+exp(-x))", -800, 0, [0, 0, 0, 0, 0, 0]),
    Case("1/(1+exp(-200*x))", -5, 0, [0, 0, 0, 0, 0, 0]),
    Case("1/(1+exp(-200*x))", 5, 0, [1, 0, 0, 0, 0, 0]),
    Case("exp(-exp(x))", 10, 0, [0, 0, 0, 0, 0, 0]),
    Case("exp(-exp(x))", 800, 0, [0, 0, 0, 0, 0, 0]),
    Case("1/cosh(200*x)", 5, 0, [0, 0, 0, 0, 0, 0]),
    Case("atan(exp(200*x))", 5, 0, [.pi / 2, 0, 0, 0, 0, 0]),
    Case("log(1+exp(x))", 800, 0, [800, 1, 0, 0, 0, 0]),
    Case("log(cosh(x))", -900, 0, [899.3068528194400, -1, 0, 0, 0, 0]),
    Case("exp(x)/(1+exp(x))", 800, 0, [1, 0, 0, 0, 0, 0]),
    Case(
      "exp(x)*exp(-y)", 800, 799,
      [2.718281828459045, 2.718281828459045, -2.718281828459045]
        + [2.718281828459045, -2.718281828459045, 2.718281828459045]),
    Case("log(x^2+y^2)", 1e200, 1e200, [921.7271843781783, 1e-200, 1e-200, 0, 0, 0]),
    Case("x*exp(-x^2)", 1e200, 1, [0, 0, 0, 0, 0, 0]),
  ]

  /// Cones, kinks and edges that no limit smooths; by convention `abs` has the slope 0 at its kink, and max
  /// and min have those of the first.
  static let singular = [
    Case("exp(x)/(exp(x)+exp(y))", 1e16, 1e16, none),
    Case("sqrt(x^2+y^2)", 0, 0, [0, nil, nil, nil, nil, nil]),
    Case("hypot(x,y)+y", 0, 0, [0, nil, nil, nil, nil, nil]),
    Case("sqrt(abs(x*y))", 0, 0, [0, nil, nil, nil, nil, nil]),
    Case("x^0.5", 0, 1, [0, nil, 0, nil, 0, 0]),
    Case("sqrt((x+y)^2)*sqrt(x^4+y^2)", 0, 0, [0, 0, 0, nil, nil, nil]),
    Case("atan2(y,x)", 0, 0, [0, nil, nil, nil, nil, nil]),
    Case("abs(x)+y^2", 0, 2, [4, 0, 4, 0, 0, 2]),
    Case("abs(x)+hypot(x,y)^2", 0, 0, [0, 0, 0, 2, 0, 2]),
    Case("max(x,y)", 1, 1, [1, 1, 0, 0, 0, 0]),
    Case("min(y,x)", 1, 1, [1, 0, 1, 0, 0, 0]),
    Case("abs(x)^1.5+y^2", 0, 1, [1, 0, 2, nil, 0, 2]),
    Case("log(x)", -1, 0, none), Case("log(x)", 0, 0, none), Case("1/x", 0, 0, none),
    Case("0*log(-1-x^2)", 1, 1, none), Case("sin(x)/x", 0, 0, none), Case("asin(x)", 2, 0, none),
  ]

  @Test(arguments: smooth + saturated + singular) func jets(given: Case) throws {
    let answers = try Self.answers(given.formula)
    let jet = answers.jet(Point(given.x, given.y))
    let numbers = [jet.value, jet.x, jet.y, jet.xx, jet.xy, jet.yy]
    for (number, right) in zip(numbers, given.jet) {
      if let right {
        #expect(abs(number - right) <= 1e-12 * max(1, abs(right)), "\(numbers)")
      } else {
        #expect(!number.isFinite, "\(numbers)")
      }
    }
  }

  /// All ways to ask give the same.
  @Test(arguments: smooth + saturated + singular) func allAnswersAgree(given: Case) throws {
    let answers = try Self.answers(given.formula)
    let (θ, column) = (
      Point(given.x, given.y), Column(Wide(repeating: given.x), Wide(repeating: given.y))
    )
    let (jet, gradient) = (answers.jet(θ), answers.oracle.gradient(θ, 1))
    let (hessian, duals) = (answers.oracle.hessian(θ, 1), answers.duals(column))
    let wide = answers.columnOracle.hessian(column, 1)
    let numbers = [
      [jet.value, answers.values(column)[1], duals.value[2]],
      [jet.x, gradient.x, duals.x[3], answers.columnOracle.gradient(column, 1).x[0]],
      [jet.y, gradient.y, duals.y[0], answers.columnOracle.gradient(column, 1).y[2]],
      [jet.xx, hessian.diagonal.x, wide.diagonal.x[1]], [jet.xy, hessian.cross, wide.cross[2]],
      [jet.yy, hessian.diagonal.y, wide.diagonal.y[0]],
    ]
    for same in numbers {
      #expect(same.allSatisfy { $0 == same[0] || $0.isNaN && same[0].isNaN }, "\(numbers)")
    }
  }

  /// Only the lane that needs it is looked at closely.
  @Test func lanes() throws {
    let answers = try Self.answers("hypot(x,y)^2")
    let duals = answers.duals(Column(Wide(0, 1, 0, -2), Wide(0, 2, 1, 0)))
    #expect(duals.x == Wide(0, 2, 0, -4))
    #expect(max(abs(duals.y[0]), abs(duals.y[1] - 4), abs(duals.y[2] - 2)) < 1e-15)
  }
}
