import Catalog
import Lessons
import Optimization
import Testing

@testable import Interface

/// What is said after a vote.
@Suite struct OutcomeTests {
  /// A step of a bowl on which gradient descent halves x in each iteration, from x = −4.
  private static func step(
    _ choices: [Double], optimizer: String = "sgd:epsilon=0.5", until: Int = 2,
    loss: String = "quadratic"
  ) -> LessonStep {
    var scene = Scene(loss, [optimizer], start: [-4, 2])
    scene.limits = Limits(iterations: 5000, tolerance: 1e-8)
    return LessonStep(
      words: ["w"], scene: scene, until: until,
      prediction: .init(
        run: 0, choices: choices.map { .init(place: [$0, 0], words: "x is \(Int($0))") }))
  }

  private static func outcome(_ step: LessonStep) throws -> Outcome? {
    var run = step.scene.run(of: step.scene.entries[0])
    run.advance(to: step.until)
    return Outcome(try #require(step.prediction), of: run, until: step.until)
  }

  private static let newton = step([0, -4, 3], optimizer: "newton", until: 20)

  @Test func theRunThatStaysWhereItIs() throws {
    let outcome = try #require(try Self.outcome(Self.newton))
    #expect(outcome.right == 0 && outcome.t == 1 && outcome.end != nil)
    #expect(
      outcome.words(in: Self.newton)
        == "Newton has been at (0, 0) since t 1, nearest to 1, \"x is 0\".")
  }

  @Test(arguments: [
    ([7, 3, 2], "7 of 12 had said so."), ([0, 0, 0], "Nobody voted."),
    ([0, 2, 1], "None of 3 had said so."), ([3, 0, 0], "All 3 had said so."),
    ([1, 0, 0], "The one vote said so."), ([0, 0, 1], "The one vote said otherwise."),
    ([1, 1, 0], "1 of 2 had said so."),
  ]) func votesAreCounted(_ votes: [Int], _ words: String) throws {
    let outcome = try #require(try Self.outcome(Self.newton))
    #expect(outcome.words(in: Self.newton, votes: votes).hasSuffix("\"x is 0\". \(words)"))
    #expect(!outcome.words(in: Self.newton).contains("vote"))
  }

  @Test func atTheStepsEnd() throws {
    let step = Self.step([-4, 0], optimizer: "sgd:epsilon=0.001", until: 3)
    let outcome = try #require(try Self.outcome(step))
    #expect(outcome.end == nil && outcome.t == 3)
    #expect(outcome.words(in: step).hasPrefix("At t 3 SGD is at (−"))
  }

  /// Of equally near choices none is right.
  @Test func ties() throws {
    let step = Self.step([-1, 5, 1], optimizer: "newton", until: 20)
    let outcome = try #require(try Self.outcome(step))
    #expect(outcome.nearest == [0, 2])
    #expect(outcome.right == nil)
    #expect(
      outcome.words(in: step, votes: [1, 1, 1])
        == "Newton has been at (0, 0) since t 1, equally near to 1 and 3: no choice is right.")
  }

  /// A run that fails is nowhere afterwards.
  @Test func failures() throws {
    let step = Self.step([-4, 0], optimizer: "sgd:epsilon=1e200", until: 20)
    let outcome = try #require(try Self.outcome(step))
    #expect(outcome.right == nil && outcome.nearest.isEmpty)
    let words = outcome.words(in: step, votes: [1, 0])
    #expect(words.hasPrefix("SGD fails at t \(outcome.t + 1), after "))
    #expect(words.hasSuffix(": no choice is right."))
  }

  @Test func nothingIsSaidOnTheWay() throws {
    let step = Self.step([-4, 0], optimizer: "sgd:epsilon=0.001", until: 30)
    var run = step.scene.run(of: step.scene.entries[0])
    run.advance(to: 29)
    #expect(Outcome(try #require(step.prediction), of: run, until: 30) == nil)
  }
}
