import Canvas
import Lessons
import Optimization

extension Model {
  /// How far the lesson's words can be scrolled; 0 where there is no room for them.
  var lastScroll: Int {
    guard let lecture, let area = layout[.lesson] else { return 0 }
    let lines = lessonText(lecture, outcome, width: area.width).lines
    return max(0, lines.count - LessonPanel.inside(area).height)
  }

  /// What comes next in the lesson.
  var nextMove: LessonMove? {
    guard let lecture else { return nil }
    if lastScroll > lecture.scroll { return .read }
    if lecture.isOpen { return isChanged ? .restore : .run }
    if clock.t < lecture.step.until, !isOver { return .finish }
    if lecture.step.question != nil, !lecture.isAnswered { return .answer }
    return lecture.moved(by: 1) == nil ? .end : .step
  }
}
