import Lessons
import Optimization

extension Model {
  /// Whether the race is no longer the one that the lesson's step shows.
  var isChanged: Bool { lecture.map { !$0.isGiven(in: scene) } ?? false }

  /// Whether the step asks the class where a path will end: then digits are votes.
  var isAsking: Bool { lecture?.step.prediction != nil }

  /// Whether the class may vote now: on the lesson's own scene, before it runs.
  var isVoting: Bool { lecture?.isOpen == true && !isChanged }

  /// What the step's vote has come to; nil before, and where the scene is not the lesson's.
  var outcome: Outcome? {
    guard let step = lecture?.step, let prediction = step.prediction, !isVoting, !isChanged,
      clock.t >= step.until || isOver, snapshot?.scene.identity == scene.identity,
      let run = run(prediction.run)
    else { return nil }
    return Outcome(prediction, of: run, until: step.until)
  }

  /// How the lesson stands; nil where none is given.
  var stage: Stage? {
    lecture.map { Stage(index: $0.index, isChanged: isChanged, outcome: outcome) }
  }
}

/// How a lesson stands: at which step, whether its scene was changed, and what a vote came to.
struct Stage: Hashable, Sendable {
  let index: Int
  let isChanged: Bool
  let outcome: Outcome?
}
