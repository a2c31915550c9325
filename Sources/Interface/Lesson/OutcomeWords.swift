import Canvas
import Lessons
import Notation
import Optimization

extension Outcome {
  /// What happened, in a sentence or two: where the run went, in the words of the choices, and how many
  /// had said so.
  ///
  /// - Parameter votes: those for each choice; nil where nobody was asked.
  package func words(in step: LessonStep, votes: [Int]? = nil) -> String {
    guard let prediction = step.prediction else { return "" }
    let title = step.title(of: prediction)
    let place = place.rounded(in: step.scene.domain).short
    let way =
      switch end {
      case nil: "At t \(t) \(title) is at \(place)"
      case .diverged, .undefined: "\(title) fails at t \(t + 1), after \(place)"
      default: "\(title) has been at \(place) since t \(t)"
      }
    return [way + judgment(prediction), votes.map(count) ?? ""].filter { !$0.isEmpty }
      .joined(separator: " ")
  }

  private func judgment(_ prediction: LessonStep.Prediction) -> String {
    if let right { return ", nearest to \(right + 1), \"\(prediction.choices[right].words)\"." }
    let numbers = nearest.map { "\($0 + 1)" }.joined(separator: " and ")
    return nearest.isEmpty
      ? ": no choice is right." : ", equally near to \(numbers): no choice is right."
  }

  /// How many of the votes were right.
  private func count(_ votes: [Int]) -> String {
    let all = votes.reduce(0, +)
    guard all > 0 else { return "Nobody voted." }
    guard let right else { return "" }
    switch (votes[right], all) {
    case (1, 1): return "The one vote said so."
    case (0, 1): return "The one vote said otherwise."
    case (0, _): return "None of \(all) had said so."
    case (all, _): return "All \(all) had said so."
    case (let some, _): return "\(some) of \(all) had said so."
    }
  }

  /// The longest words that a step's vote can come to, or nearly.
  static func longest(of prediction: LessonStep.Prediction, in step: LessonStep) -> Outcome {
    let choices = prediction.choices
    let longest = choices.indices.max { choices[$0].words.count < choices[$1].words.count }
    return Outcome(t: step.until, place: [-0.123, -0.123], nearest: [longest ?? 0])
  }
}

extension LessonStep {
  /// What the run is called that a prediction is about.
  package func title(of prediction: Prediction) -> String { scene.entries[prediction.run].title }
}

extension Point {
  /// In as few digits as tell places in a view apart.
  fileprivate func rounded(in domain: Domain) -> Point {
    Point(x.rounded(to: domain.x.length / 1000), y.rounded(to: domain.y.length / 1000))
  }
}
