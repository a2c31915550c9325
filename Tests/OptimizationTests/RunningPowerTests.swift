import Foundation
import Notation
import Optimization
import Testing

/// A hyperparameter to the power of t, wherever on the page it stands.
@Suite struct RunningPowerTests {
  static let algorithm = Algorithm(
    "Powers", "nobody",
    require: [Parameter(first, "kept", 0.9, .decay), Parameter(last, "computed", 0.8)],
    initialize: [t ← 0]
  ) {
    Line("Count", t ← t + 1)
    Line("Raise", x ← RunningPower<First, Time>() - RunningPower<Last, Time>())
  }

  @Test func agreeWithThoseOfTheLibrary() {
    let flat = Loss("flat", 0 * x, summary: "", domain: Domain(reach: 1), start: .zero)
    var run = Run(
      Self.algorithm, on: flat, start: .zero, hyperparameters: [0.9, 0.8],
      limits: Limits(iterations: 600))
    run.advance(to: 600)
    #expect(run.count == 600)
    for t in 1...run.count {
      let expected = pow(0.9, Double(t)) - pow(0.8, Double(t))
      #expect(abs(run.path[t].x - expected) <= 1e-13 * pow(0.9, Double(t)), "t \(t)")
    }
  }

  /// The same letters as a tree, line by line.
  @Test func theTreeGivesTheSame() throws {
    var page = Self.algorithm.page(start: .zero, hyperparameters: [0.9, 0.8])
    let loss = Loss("flat", 0 * x, summary: "", domain: Domain(reach: 1), start: .zero)
    for _ in 1...40 {
      let steps = Self.algorithm.executedLines(from: page, oracle: loss.oracle)
      let line = try #require(steps.last)
      #expect(Self.algorithm.lines[1].tree.value(in: line.before) == line.after.values[0])
      page = line.after
    }
  }
}

private enum First: Letter {
  static var place: Place { .hyperparameter(0) }
  static var spelling: String { "a" }
}

private enum Last: Letter {
  static var place: Place { .hyperparameter(15) }
  static var spelling: String { "b" }
}

private enum Time: Letter {
  static var place: Place { .time }
  static var spelling: String { "t" }
}

private let first = Symbol<First>()
private let last = Symbol<Last>()
private let t = Symbol<Time>()
