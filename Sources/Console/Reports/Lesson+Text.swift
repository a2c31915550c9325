import Canvas
public import Lessons

extension Lesson {
  /// The lesson to be read without a screen, in lines of at most 80 columns.
  public var text: String {
    let head = [title] + (source.isEmpty ? [] : [source])
    let steps = steps.enumerated().map { index, step in
      (["\(index + 1)/\(self.steps.count)"] + step.paragraphs).joined(separator: "\n\n")
    }
    return ([head.joined(separator: "\n")] + steps).joined(separator: "\n\n") + "\n"
  }
}

extension LessonStep {
  /// The words, then what is asked and answered.
  fileprivate var paragraphs: [String] {
    var texts = words
    if let prediction {
      let label = scene.entries[prediction.run].label
      let choices = prediction.choices.map { "\($0.words)?" }.joined(separator: " ")
      texts.append("Where will \(label) be at t = \(until)? \(choices)")
    }
    if let question { texts += ["Question: \(question.words)", "Answer: \(question.answer)"] }
    return texts.map { $0.visible.wrapped(to: 80).joined(separator: "\n") }
  }
}
