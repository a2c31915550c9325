import Catalog
import FormulaFunctions
import Notation
import Optimization
import Testing

/// Updates that the printed algorithm does not define.
@Suite struct UndefinedTests {
  static let limits = Limits(iterations: 100)

  static func line(of algorithm: Algorithm, setting target: String) -> Int {
    algorithm.lines.firstIndex { $0.target == target }!
  }

  /// The end in the first update.
  static func undefined(
    _ algorithm: Algorithm, setting target: String, _ reason: Reason
  ) -> End { .undefined(at: 1, line: line(of: algorithm, setting: target), reason) }

  @Test func singularHessian() {
    let run = EndTests.finished(.newton, on: .mcCormick, start: .zero, [], Self.limits)
    #expect(run.end == Self.undefined(.newton, setting: "H⁻¹", .singularHessian))
    #expect(run.count == 0 && run.losses == [1])
  }

  @Test func noCurvatureAtAll() {
    let run = EndTests.finished(.newton, on: .monkeySaddle, start: .zero, [], Self.limits)
    #expect(run.end == Self.undefined(.newton, setting: "H⁻¹", .singularHessian))
  }

  @Test func singularRegularizedHessian() {
    // The curvatures of the saddle are 2 and -2.
    let run = EndTests.finished(
      .newtonRegularized, on: .saddle, start: Point(1, 1), [2], Self.limits)
    #expect(run.end == Self.undefined(.newtonRegularized, setting: "H⁻¹", .singularHessian))
  }

  /// Where a component of the gradient is 0, algorithm 8.6 divides 0 by 0.
  @Test func zeroByZero() {
    let run = EndTests.finished(
      .rmsPropNesterov, on: .saddle, start: Point(1, 0), [0.01, 0.9, 0.9], Self.limits)
    let line = Self.line(of: .rmsPropNesterov, setting: "v")
    #expect(run.end == .undefined(at: 1, line: line, .zeroByZero))
    #expect(run.executedLines(of: 1)[line].after.value(at: .value(7)).y.isNaN)
  }

  /// Likewise the others without their small constant.
  @Test(arguments: [
    (Algorithm.adaGrad, [0.5, 0.0]), (.rmsProp, [0.01, 0.9, 0]),
    (.adam, [0.1, 0.9, 0.999, 0]), (.adaDelta, [0.95, 0]),
  ])
  func zeroByZeroWithoutδ(algorithm: Algorithm, hyperparameters: [Double]) {
    let run = EndTests.finished(
      algorithm, on: .saddle, start: Point(1, 0), hyperparameters, Self.limits)
    #expect(run.end == Self.undefined(algorithm, setting: "Δθ", .zeroByZero))
  }

  /// Ackley's function has no gradient at its minimizer.
  @Test func noGradient() {
    let run = EndTests.finished(.sgd, on: .ackley, start: .zero, [0.01], Self.limits)
    #expect(run.end == .undefined(at: 1, line: 0, .noDerivative))
    #expect(run.count == 0)
  }

  /// A run that leaves the domain of a logarithm has not diverged.
  @Test func outsideOfTheDomain() {
    let loss = Loss(
      "log", x - log(x) * 3 + y * y, summary: "", domain: Domain(reach: 4), start: Point(1, 1))
    let run = EndTests.finished(.sgd, on: loss, start: Point(0.5, 1), [-1], Self.limits)
    #expect(run.path[run.count].x < 0)
    #expect(run.end == .undefined(at: run.count + 1, line: 0, .noValue))
  }
}
