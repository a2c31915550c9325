import Canvas
import Lessons
import Optimization

extension Model {
  /// The rows that the inspector's whole text takes: three for each line and a few for long ones, a table,
  /// the comparison.
  var inspectorHeight: Int {
    let algorithm = scene.entries[inspected].algorithm
    return 3 * algorithm.lines.count + 2 + algorithm.vectors.count + 3 + visible.count + 4
  }

  /// The rows that the lesson's panel needs at the width that it has, the answer and votes for each choice
  /// included.
  var lessonHeight: Int {
    guard let lecture else { return 0 }
    var full = lecture
    full.isAnswered = true
    full.votes = lecture.votes.map { _ in 1 }
    let outcome = lecture.step.prediction.map { Outcome.longest(of: $0, in: lecture.step) }
    return lessonText(full, outcome, width: Rectangle.lessonWidth(of: size)).lines.count + 4
  }
}
