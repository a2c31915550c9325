import Canvas
import Lessons
import Optimization
import Theming

extension LessonText {
  /// What is asked, or what came of it, and the choices, each with its votes; the right one is
  /// marked.
  var prediction: [[Span]] {
    guard let prediction = lecture.step.prediction else { return [] }
    let asked = "Where will \(lecture.step.title(of: prediction)) be at t \(lecture.step.until)?"
    let ask = outcome.map { $0.words(in: lecture.step, votes: lecture.votes) } ?? asked
    return text(ask, style(.title))
      + prediction.choices.indices.flatMap { line(prediction.choices[$0], $0) }
      + (isVoting ? text("Press its number for each vote.", palette.style(.dim)) : [])
  }

  private func line(_ choice: LessonStep.Mark, _ index: Int) -> [[Span]] {
    let isRight = outcome?.right == index
    let sign = isRight ? (look.isUnicode ? "✓" : "*") : " "
    let leads = ["\(sign)\(index + 1) ", "   "]
    let words = text(choice.words, style(isRight ? .key : .foreground), indent: 3)
    let name = words.enumerated().map { [Span(leads[min($0, 1)], style(.key))] + $1 }
    let votes = lecture.votes[index]
    return votes > 0 ? name + [[Span("   \(bar(votes)) \(votes)", palette.style(.dim))]] : name
  }

  /// As long as the share of the votes, once there are more than fit.
  private func bar(_ votes: Int) -> String {
    let columns = max(1, room - 8)
    let most = max(lecture.votes.max() ?? 1, columns)
    return String(repeating: look.isUnicode ? "▄" : "=", count: max(1, votes * columns / most))
  }
}
