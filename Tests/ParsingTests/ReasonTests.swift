import Catalog
import Notation
import Optimization
import Parsing
import Testing

/// Why runs on typed formulas end, in words.
@Suite struct ReasonTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let formula: String
    let algorithm: Algorithm
    let x, y: Double
    let hyperparameters: [Double]
    let end: End

    init(
      _ formula: String, _ algorithm: Algorithm, _ x: Double, _ y: Double,
      _ hyperparameters: [Double], _ end: End
    ) {
      (self.formula, self.algorithm, self.x, self.y) = (formula, algorithm, x, y)
      (self.hyperparameters, self.end) = (hyperparameters, end)
    }

    var testDescription: String { "\(algorithm.id) on \(formula) from \(x), \(y)" }
  }

  static func finished(_ given: Case) throws -> Run {
    let start = Point(given.x, given.y)
    let loss = try Loss(typed: given.formula, domain: Domain(reach: 5), start: start)
    var run = Run(
      given.algorithm, on: loss, start: start, hyperparameters: given.hyperparameters,
      limits: Limits(iterations: 300))
    run.advance(to: 300)
    return run
  }

  static let cases = [
    Case("log(x)+y^2", .sgd, -1, 1, [0.1], .undefined(at: 1, line: 0, .noValue)),
    Case("1/x+y^2", .sgd, 0, 1, [0.1], .undefined(at: 1, line: 0, .noValue)),
    Case("log(x)*3-x", .sgd, 0.5, 1, [0.2], .undefined(at: 2, line: 0, .noValue)),
    Case("log(x)", .nesterov, -1, 1, [0.1, 0.5], .undefined(at: 1, line: 1, .noValue)),
    Case("hypot(x,y)", .adam, 0, 0, [0.1, 0.9, 0.999, 1e-8], noDerivative),
    Case("x^0.5", .sgd, 0, 0, [0.1], noDerivative),
    Case("(x^2)^0.75+y^2", .newton, 0, 1, [], .undefined(at: 1, line: 1, .noSecondDerivative)),
    Case("x*y+0*exp(x)", .rmsProp, 1, 1, [0.1, 1.5, 1e-6], rootOfNegative),
    Case("x*y+0*exp(x)", .rmsProp, 1, 1, [0.1, 0.9, -1], rootOfNegative),
    Case("x+0*y", .newton, 1, 1, [], singular),
    Case("(0.6*x-0.8*y)^2+100*sqrt(10*(0.8*x+0.6*y)^2)", .newton, 1, 2, [], singular),
    Case("x^2+100*sqrt(10*y^2)", .newton, 1, 0.7, [], singular),
    Case("exp(x)", .sgd, 800, 0, [0.1], .diverged(at: 1)),
    Case("exp(x)", .sgd, 709.9, 0, [0.1], .diverged(at: 1)),
    Case("x^66+y^2", .sgd, 2, 1, [0.5], .diverged(at: 1)),
    Case("(x-5)^201", .sgd, -1e4, 1, [0.5], .diverged(at: 1)),
    Case("x^2-y^2", .sgd, 1, 1, [3], .diverged(at: 183)),
    Case("1/(1+exp(-x))+y^2", .sgd, -800, 1, [0.1], .exhausted),
    Case("exp(-exp(x))+y^2", .adam, 10, 1, [0.1, 0.9, 0.999, 1e-8], .exhausted),
    Case("hypot(x,y)^2", .sgd, 0, 0, [0.1], .exhausted),
  ]

  static let noDerivative = End.undefined(at: 1, line: 0, .noDerivative)
  static let rootOfNegative = End.undefined(at: 1, line: 2, .rootOfNegative)
  static let singular = End.undefined(at: 1, line: 2, .singularHessian)

  @Test(arguments: cases) func ends(given: Case) throws {
    let run = try Self.finished(given)
    #expect(run.end == given.end)
    // Where J has no value it has no gradient.
    #expect(zip(run.losses, run.gradients).allSatisfy { !$0.isNaN || $1.x.isNaN && $1.y.isNaN })
  }

  /// Nesterov's method does not ask for the gradient at θ: with a velocity it leaves the tip of a cone.
  @Test func asksElsewhere() throws {
    let loss = try Loss(typed: "hypot(x,y)", domain: Domain(reach: 5), start: .zero)
    let runs = [Point(1, 0), .zero].map { velocity in
      var run = Run(
        .nesterov, on: loss, start: .zero, velocity: velocity, hyperparameters: [0.1, 0.5],
        limits: Limits(iterations: 5))
      run.advance(to: 5)
      return run
    }
    #expect(runs[0].end == .exhausted)
    #expect(runs[0].gradients[0].x.isNaN && runs[0].gradients[1] == Point(1, 0))
    #expect(runs[1].end == .undefined(at: 1, line: 1, .noDerivative))
  }

  @Test func words() {
    #expect(Reason.noValue.words == "J has no value here")
    #expect(Reason.noDerivative.words == "J has no derivative here")
    #expect(Reason.noSecondDerivative.words == "J has no second derivative here")
    #expect(Reason.rootOfNegative.words == "root of a negative number")
  }

  /// Newton's method sees what is regular though badly scaled.
  @Test(arguments: [
    "x^2+1e12*y^2", "(0.6*x-0.8*y)^2+1e12*(0.8*x+0.6*y)^2", "(1-x)^2+100*(y-x^2)^2",
    "exp(x)+y^2", "1e-9*x^2+(x+y)^2",
  ]) func badlyScaledIsNotSingular(formula: String) throws {
    for (x, y) in [(1.0, 2.0), (-7, 3), (0.3, -0.4001)] {
      let answers = try SingularPointTests.answers(formula)
      let jet = answers.jet(Point(x, y))
      let step = Symmetric<Point>(xx: jet.xx, xy: jet.xy, yy: jet.yy).inverse * Point(jet.x, jet.y)
      #expect(step.x.isFinite && step.y.isFinite)
    }
  }

  /// A Hessian of rank 1, whatever rounding makes of it.
  @Test(arguments: [
    "(0.6*x-0.8*y)^2+100*sqrt(10*(0.8*x+0.6*y)^2)", "x^2+100*sqrt(10*y^2)", "(0.1*x+0.3*y-0.7)^8",
    "1e200*(0.6*x-0.8*y)^2+1e202*sqrt((0.8*x+0.6*y)^2)", "exp(0.1*x+0.3*y)", "hypot(0.3*x,0.7*y)",
  ]) func singularButForRounding(formula: String) throws {
    for (x, y) in [(1.0, 2.0), (-7, 3), (0.3, -0.4001), (2, -0.011)] {
      let answers = try SingularPointTests.answers(formula)
      let inverse = answers.oracle.hessian(Point(x, y), 1).inverse
      #expect(!inverse.diagonal.x.isFinite, "at \(x), \(y)")
    }
  }
}
