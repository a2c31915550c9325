import Canvas
import Interface
import Lessons
import Optimization
import Texts

extension Lesson {
  /// The lesson to be read without a screen, in lines of at most 80 columns.
  package var text: String {
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
      let choices = prediction.choices.enumerated().map { "\($0 + 1) \"\($1.words)\"" }
      texts.append(
        "Where will \(title(of: prediction)) be at t \(until)? \(choices.joined(separator: ", "))")
      texts += outcome(of: prediction).map { ["Answer: \($0.words(in: self))"] } ?? []
    }
    if let question { texts += ["Question: \(question.words)", "Answer: \(question.answer)"] }
    return texts.map { $0.visible.wrapped(to: 80).joined(separator: "\n") }
  }

  /// What a vote comes to.
  private func outcome(of prediction: Prediction) -> Outcome? {
    var run = scene.run(of: scene.entries[prediction.run])
    run.advance(to: until)
    return Outcome(prediction, of: run, until: until)
  }
}
