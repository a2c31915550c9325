import Lessons
import Tables

extension StepReader {
  /// The question with its answer; nil where there is none.
  func question() throws(Complaint) -> LessonStep.Question? {
    let question = try table.paragraph("question", atMost: LessonLimits.question)
    let answer = try table.paragraph("answer", atMost: LessonLimits.question)
    switch (question, answer) {
    case (let question?, let answer?):
      return LessonStep.Question(words: question, answer: answer)
    case (nil, nil): return nil
    case (_, nil): throw lonely("question", without: "answer")
    case (nil, _): throw lonely("answer", without: "question")
    }
  }

  private func lonely(_ key: String, without other: String) -> Complaint {
    table.complaint(
      .special("\(table.prefix)\(key) is alone; write \(other) = \"…\" too, or neither"),
      at: table[key])
  }
}
