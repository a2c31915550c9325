import Lessons
import Optimization

extension Model {
  /// What an event may not leave as it is: an open vote whose race has begun is over, and one whose
  /// scene has come back is where it was. News stand at the top of the panel.
  mutating func keepStage(since before: Stage?) -> [Effect] {
    guard let before, let stage, stage.index == before.index, let lecture else { return [] }
    if stage.isChanged != before.isChanged || stage.outcome != before.outcome {
      self.lecture?.scroll = 0
      if layout[.lesson] == nil { notice = news(of: lecture.step) ?? notice }
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
}
