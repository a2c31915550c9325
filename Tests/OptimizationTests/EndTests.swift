import Catalog
import Notation
import Optimization
import Testing

/// How runs end.
@Suite struct EndTests {
  static func finished(
    _ algorithm: Algorithm, on loss: Loss, start: Point, _ hyperparameters: [Double],
    _ limits: Limits
  ) -> Run {
    var run = Run(
      algorithm, on: loss, start: start, hyperparameters: hyperparameters, limits: limits)
    run.advance(to: limits.iterations)
    return run
  }

  @Test func convergesWhereTheGradientVanishes() {
    let limits = Limits(iterations: 5000, tolerance: 1e-6)
    let run = Self.finished(.sgd, on: .quadratic, start: Point(-3, 2), [0.015], limits)
    #expect(run.end == .stationary(.minimum))
    #expect(run.gradients[run.count].length <= 1e-6)
    #expect(run.gradients.dropLast().allSatisfy { $0.length > 1e-6 }, "at the first such point")
  }

  @Test func convergesAtOnceAtAMinimum() {
    let limits = Limits(iterations: 10, tolerance: 0)
    let run = Self.finished(.newton, on: .booth, start: Point(1, 3), [], limits)
    #expect(run.end == .stationary(.minimum) && run.count == 0)
  }

  @Test func aMaximumIsNoSaddle() {
    let limits = Limits(iterations: 50, tolerance: 1e-9)
    let run = Self.finished(.newton, on: .himmelblau, start: Point(-0.3, -0.9), [], limits)
    #expect(run.end == .stationary(.maximum))
  }

  @Test func newtonRunsToTheSaddle() {
    let limits = Limits(iterations: 10, tolerance: 1e-9)
    let run = Self.finished(.newton, on: .saddle, start: Point(-1.5, 0.05), [], limits)
    #expect(run.end == .stationary(.saddle) && run.count == 1 && run.path[1] == .zero)
  }

  /// J curves downwards all along the plateau, and its gradient fades: that makes no saddle of it.
  @Test func aPlateauIsNoSaddle() {
    let limits = Limits(iterations: 50, tolerance: 1e-8)
    let run = Self.finished(.newton, on: .plateau, start: Point(-5, 1.5), [], limits)
    #expect(run.end == .stationary(.flat))
    #expect(run.path[run.count].x < -100)
  }

  @Test func stopsAtTheTarget() {
    let limits = Limits(iterations: 5000, target: 1e-3)
    let run = Self.finished(.sgd, on: .quadratic, start: Point(-3, 2), [0.015], limits)
    #expect(run.end == .target)
    #expect(run.losses[run.count] <= 1e-3 && run.losses[run.count - 1] > 1e-3)
  }

  @Test func isExhaustedAtTheLimit() {
    for count in [0, 1, 255, 256, 257] {
      let limits = Limits(iterations: count)
      let run = Self.finished(.sgd, on: .quadratic, start: Point(-3, 2), [0.001], limits)
      #expect(run.end == .exhausted && run.count == count)
      #expect(run.losses.count == count + 1 && run.gradients.count == count + 1)
    }
  }

  @Test func nothingHappensAfterTheEnd() {
    let limits = Limits(iterations: 100, tolerance: 1e-9)
    var run = Self.finished(.newton, on: .booth, start: Point(-5, 8), [], limits)
    let count = run.count
    run.advance(to: 100)
    #expect(run.count == count && run.end == .stationary(.minimum))
  }

  @Test func goesNoFurtherThanAsked() {
    var run = Run(
      .sgd, on: .quadratic, start: Point(-3, 2), hyperparameters: [0.001],
      limits: Limits(iterations: 1000))
    run.advance(to: 300)
    #expect(run.count == 300 && run.end == nil)
    run.advance(to: 100)
    #expect(run.count == 300)
  }
}
