import Catalog
import Checking
import Notation
import Optimization
import Testing

/// Runs whose hyperparameters change on the way.
@Suite struct ScheduleRunTests {
  static let changes = [1, 40, 256, 300, 301]

  /// Each change multiplies the first hyperparameter by 0.9.
  static func entry(_ algorithm: Algorithm) -> Entry {
    var entry = Entry(algorithm, hyperparameters: algorithm.defaults.map { $0 / 10 })
    for t in changes where !algorithm.parameters.isEmpty {
      entry.schedule = entry.schedule.setting(0, to: entry.schedule.last[0] * 0.9, after: t)
    }
    return entry
  }

  static func run(_ algorithm: Algorithm, to t: Int) -> Run {
    let scene = Scene(
      loss: .rosenbrock, entries: [entry(algorithm)], start: Point(-1.2, 1),
      limits: Limits(iterations: 700))
    var run = scene.run(of: scene.entries[0])
    run.advance(to: t)
    return run
  }

  /// Every line is executed on a page that holds the values of its iteration, and what it computes
  /// is the path.
  @Test(arguments: Algorithm.all) func everyUpdateUsesItsOwnValues(algorithm: Algorithm) {
    let run = Self.run(algorithm, to: 700)
    for t in [1, 2, 40, 41, 42, 256, 257, 300, 301, 302, 303, 600] where t <= run.count {
      let steps = run.executedLines(of: t)
      let values = run.schedule.values(after: t - 1)
      for (parameter, value) in zip(algorithm.parameters, values) {
        #expect(steps[0].before.hyperparameters[parameter.index] == value)
      }
      #expect(sameBits(steps[0].before.values[0], run.path[t - 1]))
      #expect(sameBits(steps[steps.count - 1].after.values[0], run.path[t]))
    }
  }

  @Test(arguments: Algorithm.all) func piecesMakeTheWhole(algorithm: Algorithm) {
    let whole = Self.run(algorithm, to: 700)
    var pieces = Self.run(algorithm, to: 0)
    var random = SplitMix(seed: 9)
    while pieces.end == nil {
      pieces.advance(to: pieces.count + .random(in: 0...60, using: &random))
      #expect(samePages(whole.page(at: pieces.count), pieces.page(at: pieces.count)))
    }
    #expect(pieces.path == whole.path && pieces.end == whole.end)
  }

  @Test(arguments: Algorithm.all) func theWayBeforeAChangeStays(algorithm: Algorithm) throws {
    let whole = Self.run(algorithm, to: 700)
    var unchanged = Run(
      algorithm, on: .rosenbrock, start: Point(-1.2, 1),
      hyperparameters: algorithm.defaults.map { $0 / 10 }, limits: Limits(iterations: 700))
    unchanged.advance(to: 700)
    #expect(whole.path[...1] == unchanged.path[...1])
    if algorithm.id == "sgd" { #expect(whole.path[2] != unchanged.path[2]) }
  }

  /// With another ρ₁ from t updates on, 1 - ρ₁ᵗ is that of the new ρ₁, as the line says.
  @Test func powersFollowTheNewValue() throws {
    var entry = Entry(.adam, hyperparameters: [0.01, 0.9, 0.999, 1e-8])
    entry.schedule = entry.schedule.setting(1, to: 0.5, after: 4)
    let scene = Scene(
      loss: .rosenbrock, entries: [entry], start: Point(-1.2, 1), limits: Limits(iterations: 9))
    let run = scene.finishedRuns()[0]
    let place = try #require(Algorithm.adam.parameters.first { $0.letter == "ρ₁" }).place
    let power = run.page(at: 6).power(at: place).x
    #expect(abs(power - 0x1p-6) < 1e-15)
    #expect(abs(run.page(at: 3).power(at: place).x - 0.9 * 0.9 * 0.9) < 1e-15)
  }
}
