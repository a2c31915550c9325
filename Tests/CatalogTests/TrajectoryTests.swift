import Catalog
import Golden
import Notation
import Optimization
import Testing

/// Every algorithm against the reference trajectories.
@Suite struct TrajectoryTests {
  /// Their objective is a mean over examples, which the core does not have.
  static let notYet: Set<String> = [
    "adagrad-logistic_regression-o1", "adam-linear_regression-o1",
    "delta_bar_delta-logistic_regression-o1", "nesterov-logistic_regression-o1",
    "rmsprop-linear_regression-o1", "sgd-linear_regression-o1",
  ]

  static let names: [String] = (try? Golden.trajectoryNames()) ?? []
  static let tested = names.filter { !notYet.contains($0) }

  @Test func nothingIsDropped() throws {
    let names = try Golden.trajectoryNames()
    #expect(names.count == 42)
    #expect(Self.notYet.isSubset(of: names))
    #expect(Self.tested.count == 36)
    for name in Self.notYet {
      #expect(try Golden.trajectory(name).objective.expression == nil, "\(name) can be tested")
    }
    let covered = Set(try Self.tested.map { try Golden.trajectory($0).optimizer.canonicalName })
    let ids = Set(Algorithm.all.map(\.id))
    #expect(ids.subtracting(covered) == ["adam-uncorrected"], "algorithms without a reference")
  }

  @Test(arguments: tested) func agrees(name: String) throws {
    let golden = try Golden.trajectory(name)
    let run = try Self.finishedRun(of: golden)
    for checkpoint in golden.steps {
      try #require(checkpoint.t <= run.count, "the run ended: \(String(describing: run.end))")
      try Comparison(golden, checkpoint, run).compareAll()
    }
    if let undefined = golden.undefined {
      let line = try #require(Self.undefinedLines[name], "which line is it?")
      #expect(run.end == .undefined(at: undefined.t, line: line))
    } else {
      #expect(run.end == .exhausted)
    }
  }

  /// The lines that the causes name: the inverse of the Hessian; the quotient by √r.
  static let undefinedLines = ["newton-mccormick-o1": 2, "rmsprop_nesterov-saddle-o1": 3]

  static func finishedRun(of golden: GoldenTrajectory) throws -> Run {
    let loss = try #require(Loss.all.first { $0.name == golden.objective.name.canonicalName })
    let algorithm = try #require(Algorithm.all.first { $0.id == golden.optimizer.canonicalName })
    #expect(Set(algorithm.parameters.map(\.ascii)) == Set(golden.hyperparameters.keys))
    let values = try algorithm.parameters.map { try #require(golden.hyperparameters[$0.ascii]) }
    let last = golden.undefined.map(\.t) ?? golden.steps[golden.steps.count - 1].t
    var run = Run(
      algorithm, on: loss, start: Point(golden.start),
      velocity: Point(golden.initialVelocity ?? [0, 0]), hyperparameters: values,
      limits: Limits(iterations: last))
    run.advance(to: last)
    return run
  }
}
