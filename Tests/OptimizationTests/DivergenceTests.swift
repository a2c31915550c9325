import Catalog
import Notation
import Optimization
import Testing

/// Runs that leave the range of numbers end with their last finite record.
@Suite struct DivergenceTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let algorithm: Algorithm
    let loss: Loss
    let start: Point
    let hyperparameters: [Double]

    var testDescription: String { "\(algorithm.id) on \(loss.name) with \(hyperparameters)" }
  }

  static let cases = [
    // 1 - ε 100 = -1.5: the distance along the steep axis grows by half in each update.
    Case(algorithm: .sgd, loss: .quadratic, start: Point(-3, 2), hyperparameters: [0.025]),
    Case(algorithm: .sgd, loss: .quadratic, start: Point(-3, 2), hyperparameters: [1]),
    Case(algorithm: .sgd, loss: .rosenbrock, start: Point(-1.2, 1), hyperparameters: [0.01]),
    // x³ and 3 x y² overflow, and their difference is no number.
    Case(algorithm: .sgd, loss: .monkeySaddle, start: Point(-1.2, 0.6), hyperparameters: [0.1]),
    Case(algorithm: .momentum, loss: .beale, start: Point(4, 4), hyperparameters: [0.1, 0.9]),
    Case(
      algorithm: .nesterov, loss: .rosenbrock, start: Point(-1.2, 1), hyperparameters: [0.1, 0.9]),
    Case(algorithm: .adaGrad, loss: .saddle, start: Point(1, 1), hyperparameters: [1e308, 0.1]),
  ]

  @Test(arguments: cases) func endsWithTheLastFiniteRecord(_ given: Case) throws {
    let run = EndTests.finished(
      given.algorithm, on: given.loss, start: given.start, given.hyperparameters,
      Limits(iterations: 5000, tolerance: 1e-9))
    #expect(run.end == .diverged(at: run.count + 1))
    #expect(run.path.count == run.count + 1)
    #expect(run.losses.count == run.count + 1 && run.gradients.count == run.count + 1)
    #expect(run.losses.allSatisfy { $0.isFinite })
    #expect((run.path + run.gradients).allSatisfy { $0.x.isFinite && $0.y.isFinite })
    #expect(run.page(at: run.count).values[0] == run.path[run.count])
    let failed = run.executedLines(of: run.count + 1)
    #expect(failed.count == given.algorithm.lines.count, "the failing update can be looked at")
  }

  @Test func justBelowTheLimitItDoesNotDiverge() {
    let run = EndTests.finished(
      .sgd, on: .quadratic, start: Point(-3, 2), [0.0199], Limits(iterations: 500))
    #expect(run.end == .exhausted && run.losses[500] < run.losses[0])
  }
}
