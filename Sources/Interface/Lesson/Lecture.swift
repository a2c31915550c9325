import Lessons
import Optimization

/// A lesson that is being given: which step is shown, and what has been asked and answered in it.
struct Lecture: Sendable {
  let lesson: Lesson
  private(set) var index = 0
  var isAnswered = false
  /// Whether the step's run has been let go: the class may vote no longer.
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

  /// Whether a race is the one that the step shows: its loss, its runs with all their values, start,
  /// velocity and limits. Only of that one the words speak, and only in it a vote is judged. The part of
  /// the plane that is shown, and which runs are switched off, is not of it.
  func isGiven(in scene: Scene) -> Bool {
    scene.withoutOrigins.identity == step.scene.withoutOrigins.identity
  }

  /// Whether the class is still to vote.
  var isOpen: Bool { step.prediction != nil && !isReleased }

  mutating func clearVotes() { votes = votes.map { _ in 0 } }

  /// The step so many places further on, if there is one.
  func moved(by count: Int) -> Lecture? {
    lesson.steps.indices.contains(index + count) ? Lecture(lesson, at: index + count) : nil
  }
}

/// What the key that leads through a lesson does next.
enum LessonMove: Hashable, Sendable {
  /// Brings back the scene that the class is to vote on.
  case restore
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
    case .restore: "restore"
    case .read: "more text"
    case .run: "run it"
    case .finish: "to its end"
    case .answer: "the answer"
    case .step: "next step"
    case .end: "the end"
    }
  }
}
