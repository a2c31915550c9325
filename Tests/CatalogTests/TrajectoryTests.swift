import Catalog
import Golden
import Notation
import Optimization
import Testing

/// Every algorithm against the reference trajectories.
@Suite struct TrajectoryTests {
  static let names: [String] = (try? Golden.trajectoryNames()) ?? []

  @Test func nothingIsDropped() throws {
    let names = try Golden.trajectoryNames()
    #expect(names.count == 47)
    let covered = Set(try names.map { try Golden.trajectory($0).optimizer.canonicalName })
    #expect(covered.isSubset(of: Algorithm.all.map(\.id)), "a reference for no algorithm")
  }

  @Test(arguments: names) func agrees(name: String) throws {
    let golden = try Golden.trajectory(name)
    let run = try Self.finishedRun(of: golden)
    for checkpoint in golden.steps {
      try #require(checkpoint.t <= run.count, "the run ended: \(String(describing: run.end))")
      try Comparison(golden, checkpoint, run).compareAll()
    }
    if let undefined = golden.undefined {
      let (line, reason) = try #require(Self.undefinedLines[name], "which line is it?")
      #expect(run.end == .undefined(at: undefined.t, line: line, reason))
    } else {
      #expect(run.end == .exhausted)
    }
  }

  /// The lines that the causes name: the inverse of the Hessian; the quotient by √r.
  static let undefinedLines: [String: (Int, Reason)] = [
    "newton-mccormick-o1": (2, .singularHessian), "rmsprop_nesterov-saddle-o1": (3, .zeroByZero),
  ]

  static func finishedRun(of golden: GoldenTrajectory) throws -> Run {
    let loss = try Loss(
      golden: golden.objective.name, golden.objective.data, minibatches: golden.minibatches)
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
