import Canvas
import Lessons
import Notation
import Optimization
import Scenes
import Testing

/// What holds for each lesson that comes with the program.
@Suite struct ShippedLessonTests {
  @Test func allHaveClaims() throws {
    #expect(try Set(Shipped.lessons().map(\.name)) == Set(allClaims.keys))
  }

  @Test(arguments: allClaims.keys.sorted()) func wordsAreTrue(name: String) throws {
    let lesson = try Shipped.lesson(name)
    let claims = try #require(allClaims[name])
    try #require(claims.count == lesson.steps.count, "a function for each step")
    for (step, claim) in zip(lesson.steps, claims) {
      var words = Words(step)
      try claim(&words)
      words.end()
    }
  }

  /// At 80x24 the panel beside a plot has 20 rows of 28 columns; some are for the choices of a vote,
  /// or for a question.
  @Test(arguments: allClaims.keys.sorted()) func wordsFitBesideAPlot(name: String) throws {
    for (number, step) in try Shipped.lesson(name).steps.enumerated() {
      let rows = step.words.map { $0.wrapped(to: 28).count + 1 }.reduce(-1, +)
      #expect(rows <= (step.prediction == nil ? 16 : 12), "step \(number + 1)")
    }
  }

  @Test(arguments: allClaims.keys.sorted()) func sizeAndQuestions(name: String) throws {
    let lesson = try Shipped.lesson(name)
    #expect((3...6).contains(lesson.steps.count))
    #expect(lesson.steps.contains { $0.question != nil })
    #expect(lesson.source.hasPrefix("Deep Learning, 8."))
  }

  @Test(arguments: allClaims.keys.sorted()) func runsReachTheStepsEnd(name: String) throws {
    for (number, step) in try Shipped.lesson(name).steps.enumerated() {
      for (run, entry) in zip(step.runs, step.scene.entries) where run.count < step.until {
        let isSaid = Self.earlyEnds["\(name) \(number + 1)", default: []].contains(entry.label)
        #expect(isSaid, "\(entry.label) in step \(number + 1): \(run.end as Any) at \(run.count)")
      }
    }
  }

  @Test(arguments: allClaims.keys.sorted()) func pathsAreFiniteAndSeen(name: String) throws {
    for (number, step) in try Shipped.lesson(name).steps.enumerated() {
      let domain = step.scene.domain
      for run in step.runs {
        #expect(run.path.allSatisfy { $0.x.isFinite && $0.y.isFinite })
      }
      #expect(domain.contains(step.scene.start) || step.from > 0, "step \(number + 1)")
      for mark in step.marks { #expect(domain.contains(mark.place), "\(mark.words)") }
      for choice in step.prediction?.choices ?? [] {
        #expect(domain.contains(choice.place), "\(choice.words)")
      }
    }
  }

  /// What is voted on the panel asks itself.
  @Test(arguments: allClaims.keys.sorted()) func votesAreAskedForOnce(name: String) throws {
    for (number, step) in try Shipped.lesson(name).steps.enumerated() {
      #expect(
        step.prediction == nil || !step.words.joined().contains("?"), "step \(number + 1)")
    }
  }

  /// A run that somebody changed goes by what the step gives: no value is left to the loss.
  @Test(arguments: allClaims.keys.sorted()) func everyLearningRateIsSpelledOut(name: String) throws
  {
    for step in try Shipped.lesson(name).steps {
      for entry in step.scene.entries {
        let rate = entry.algorithm.parameters.first { ["ε", "ε₀"].contains($0.letter) }
        #expect(
          rate.map { entry.specification.contains("\($0.ascii)=") } ?? true,
          "\(entry.specification)")
      }
    }
  }

  @Test func mostLessonsAskForAVote() throws {
    let lessons = try Shipped.lessons()
    let voting = lessons.filter { $0.steps.contains { $0.prediction != nil } }
    #expect(voting.count * 2 >= lessons.count)
  }

  /// Runs that end before their step does, as its words or its picture say.
  private static let earlyEnds: [String: [String]] = [
    "nesterov-with-rmsprop 5": ["rmsprop-nesterov"],
    "newton-saddle 1": ["newton"],
    "newton-saddle 5": ["newton"],
    "no-best-algorithm 1": ["newton"],
    "no-best-algorithm 2": ["adagrad", "rmsprop", "newton"],
    "no-best-algorithm 4": ["momentum", "newton"],
  ]
}

extension Domain {
  fileprivate func contains(_ point: Point) -> Bool { x.contains(point.x) && y.contains(point.y) }
}
