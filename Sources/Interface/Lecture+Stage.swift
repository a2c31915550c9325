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

  /// What comes next in the lesson.
  var nextMove: LessonMove? {
    guard let lecture else { return nil }
    if let panel = lessonPanel, panel.lastScroll > lecture.scroll { return .read }
    if lecture.isOpen { return isChanged ? .restore : .run }
    if clock.t < lecture.step.until, !isOver { return .finish }
    if lecture.step.question != nil, !lecture.isAnswered { return .answer }
    return lecture.moved(by: 1) == nil ? .end : .step
  }

  /// What an event may not leave as it is: an open vote whose race has begun is over, and one whose
  /// scene has come back is where it was. News stand at the top of the panel.
  mutating func keepStage(since before: Stage?) -> [Effect] {
    guard let before, let stage, stage.index == before.index, let lecture else { return [] }
    if stage.isChanged != before.isChanged || stage.outcome != before.outcome {
      self.lecture?.scroll = 0
      if layout.lesson == nil { notice = news(of: lecture.step) ?? notice }
    }
    guard lecture.isOpen, !stage.isChanged else { return [] }
    if before.isChanged { return go(to: lecture.step.from) }
    if clock.isRunning || clock.t != lecture.step.from { self.lecture?.isReleased = true }
    return []
  }

  /// What the panel would say, where there is no room for one.
  private func news(of step: LessonStep) -> String? {
    isChanged
      ? "changed: N restores the lesson's scene"
      : outcome.map { $0.words(in: step, votes: lecture?.votes) }
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
