import Catalog
import Notation
import Optimization
import Testing

/// The rate that each coordinate has in effect, as it follows from an algorithm's lines.
@Suite struct EffectiveRateTests {
  private static let mixing = ["newton", "newton-regularized"]

  private func run(
    _ id: String, on loss: Loss, _ hyperparameters: Hyperparameters? = nil, to t: Int = 60
  ) throws -> Run {
    let algorithm = try #require(Algorithm.all.first { $0.id == id })
    var run = Run(
      algorithm, on: loss, start: Point(-1.2, 1),
      hyperparameters: hyperparameters ?? algorithm.defaults.map { $0 / 10 },
      limits: Limits(iterations: t))
    run.advance(to: t)
    return run
  }

  private func expectNear(_ a: Point, _ b: Point, _ note: Comment) {
    let difference = max(abs(a.x / b.x - 1), abs(a.y / b.y - 1))
    #expect(difference < 1e-9, note)
  }

  /// On a slope that is the same everywhere the rate is the step for a unit of the gradient, whatever
  /// the momentum.
  @Test(arguments: Algorithm.all) func onASlope(algorithm: Algorithm) throws {
    let slope = Loss(
      "slope", 3 * Symbol<Abscissa>() - 2 * Symbol<Ordinate>(), summary: "the same everywhere",
      domain: Domain(reach: 1), start: .zero)
    let run = try run(algorithm.id, on: slope)
    guard !Self.mixing.contains(algorithm.id) else { return }
    #expect(run.count == 60)
    for t in 1...run.count {
      let step = (run.path[t - 1] - run.path[t]) / Point(3, -2)
      expectNear(run.rates[t], step, "\(algorithm.id) at t \(t)")
    }
  }

  @Test func gradientDescentHasItsLearningRate() throws {
    let run = try run("sgd", on: .rosenbrock, [1e-4])
    #expect(run.rates.dropFirst().allSatisfy { $0 == Point(1e-4, 1e-4) })
  }

  /// *Deep Learning*, section 8.3.2: momentum multiplies the largest speed by 1 / (1 − α).
  @Test(arguments: ["momentum", "nesterov"]) func momentumAddsUp(_ id: String) throws {
    let run = try run(id, on: .rosenbrock, [1e-5, 0.9], to: 400)
    expectNear(run.rates[1], Point(repeating: 1e-5), "at first")
    expectNear(run.rates[2], Point(repeating: 1.9e-5), "then")
    expectNear(run.rates[400], Point(repeating: 1e-4), "at last")
  }

  @Test func adaGradDividesByTheRoot() throws {
    let run = try run("adagrad", on: .rosenbrock, [0.5, 1e-7])
    for t in [1, 2, 60] {
      let r = run.page(at: t).values[3]
      expectNear(run.rates[t], Point(repeating: 0.5) / (Point(repeating: 1e-7) + r.root), "t \(t)")
    }
  }

  /// ŝ is a mean of gradients: what stands before it is the rate.
  @Test func adamDividesByTheRootOfTheCorrectedMoment() throws {
    let run = try run("adam", on: .rosenbrock, [0.01, 0.9, 0.999, 1e-8])
    for t in [1, 2, 60] {
      let r̂ = run.page(at: t).values[6]
      expectNear(run.rates[t], Point(repeating: 0.01) / (r̂.root + Point(repeating: 1e-8)), "t \(t)")
    }
  }

  /// Where a coordinate never had a gradient, δ alone is divided by.
  @Test func withoutGradientsDeltaCounts() throws {
    let loss = Loss(
      "valley", Symbol<Abscissa>() ** 2, summary: "no slope along y", domain: Domain(reach: 1),
      start: .zero)
    let run = try run("adagrad", on: loss, [0.5, 1e-2])
    #expect(run.rates[60].y == 50)
    #expect(run.rates[60].x < 1)
  }

  /// A matrix mixes the coordinates: there is no factor for each.
  @Test(arguments: mixing) func newtonHasNone(_ id: String) throws {
    let run = try run(id, on: .catalogue("himmelblau"))
    #expect(run.count > 2)
    #expect(run.rates.allSatisfy { $0.x.isNaN && $0.y.isNaN })
  }

  @Test(arguments: Algorithm.all) func oneForEachUpdate(algorithm: Algorithm) throws {
    let run = try run(algorithm.id, on: .rosenbrock, to: 700)
    #expect(run.rates.count == run.path.count)
    #expect(run.rates[0].x.isNaN, "before the first update there is none")
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

extension Loss {
  fileprivate static func catalogue(_ name: String) -> Loss { named(name)! }
}
