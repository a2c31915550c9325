import Lessons
import Optimization

/// A lesson that is being given: which step is shown, and what has been asked and answered in it.
struct Lecture: Sendable {
  let lesson: Lesson
  private(set) var index = 0
  var isAnswered = false
  /// Whether the step has been let run after the votes.
  var isReleased = false
  /// For each choice of the step's prediction, how many expect it.
  var votes: [Int]
  /// The panel's first line that is shown.
  var scroll = 0

  init(_ lesson: Lesson, at index: Int = 0) {
    self.lesson = lesson
    self.index = index
    votes = lesson.steps[index].prediction?.choices.map { _ in 0 } ?? []
  }

  var step: LessonStep { lesson.steps[index] }

  mutating func clearVotes() { votes = votes.map { _ in 0 } }

  /// The step so many places further on, if there is one.
  func moved(by count: Int) -> Lecture? {
    lesson.steps.indices.contains(index + count) ? Lecture(lesson, at: index + count) : nil
  }
}

/// What the key that leads through a lesson does next.
enum LessonMove: Hashable, Sendable {
  /// Shows the rest of the text.
  case read
  /// Lets the class see what it has voted on.
  case run
  /// Goes to the step's last iteration.
  case finish
  case answer
  case step
  /// There is nothing more.
  case end

  var words: String {
    switch self {
    case .read: "more text"
    case .run: "run it"
    case .finish: "to its end"
    case .answer: "the answer"
    case .step: "next step"
    case .end: "the end"
    }
  }
}

extension Model {
  /// What comes next in the lesson.
  var nextMove: LessonMove? {
    guard let lecture else { return nil }
    if let panel = lessonPanel, panel.lastScroll > lecture.scroll { return .read }
    if isVoting { return .run }
    if clock.t < lecture.step.until, !isOver { return .finish }
    if lecture.step.question != nil, !lecture.isAnswered { return .answer }
    return lecture.moved(by: 1) == nil ? .end : .step
  }

  /// Whether the step asks the class where a path will end: then digits are votes.
  var isAsking: Bool { lecture?.step.prediction != nil }

  /// Whether it may still vote.
  var isVoting: Bool {
    guard let lecture, isAsking else { return false }
    return !lecture.isReleased && clock.t == lecture.step.from && !clock.isRunning
  }

  /// The choice of the step's prediction that is nearest to where its run is at the step's end; nil
  /// until it is there.
  var rightChoice: Int? {
    // Where runs were added or removed, nobody voted on what there is now.
    guard let step = lecture?.step, let prediction = step.prediction,
      scene.entries.map(\.label) == step.scene.entries.map(\.label),
      let run = run(prediction.run), clock.t >= step.until || isOver, !isVoting
    else { return nil }
    return prediction.nearest(to: run.path[min(step.until, run.count)])
  }
}
