import Canvas
import Lessons
import Optimization
import Texts
import Theming

/// The words of a lesson's step as they stand in its panel: what the class is asked, what it said.
struct LessonText {
  let lecture: Lecture
  /// What its vote has come to.
  let outcome: Outcome?
  /// Whether the race is no longer the one that the step shows.
  let isChanged: Bool
  /// Whether the class may vote now.
  let isVoting: Bool
  let look: Look
  /// How many columns the panel has, its frame included.
  let width: Int

  var palette: Palette { look.palette }
  /// How many columns there are for words.
  var room: Int { width - 4 }

  /// `2/5`
  var progress: String { "\(lecture.index + 1)/\(lecture.lesson.steps.count)" }

  /// Whether the frame has room for the title.
  var hasShortTitle: Bool { lecture.lesson.title.columns + progress.count + 1 <= width - 6 }

  /// What happened comes first, then what has been read already.
  var lines: [[Span]] {
    let words = lecture.step.words.map { text($0, style(.foreground)) }
    let parts =
      [longTitle, warning]
      + (outcome == nil ? words + [prediction] : [prediction] + words) + [question]
    return Array(parts.filter { !$0.isEmpty }.joined(separator: [[]]))
  }

  /// A role's style; what does not hold of the scene that is shown is dim.
  func style(_ role: Role) -> Style { palette.style(isChanged ? .dim : role) }

  func text(_ words: String, _ style: Style, indent: Int = 0) -> [[Span]] {
    look.spelled(words.visible).wrapped(to: room - indent).map { [Span($0, style)] }
  }

  /// The title again where the frame has no room for all of it.
  private var longTitle: [[Span]] {
    hasShortTitle ? [] : text(lecture.lesson.title, palette.style(.title))
  }

  private var warning: [[Span]] {
    guard isChanged else { return [] }
    return text(
      "changed: this is no longer the lesson's scene, of which the words speak. N restores it.",
      palette.style(.warning))
  }

  private var question: [[Span]] {
    // It might give away what is voted on.
    guard let question = lecture.step.question, !lecture.isOpen || lecture.isAnswered else {
      return []
    }
    let asked = text(question.words, style(.title))
    return lecture.isAnswered ? asked + text(question.answer, style(.key)) : asked
  }
}

extension Model {
  /// The words of a lesson that is being given, for a panel of a width.
  func lessonText(_ lecture: Lecture, _ outcome: Outcome?, width: Int) -> LessonText {
    LessonText(
      lecture: lecture, outcome: outcome, isChanged: isChanged, isVoting: isVoting, look: look,
      width: width)
  }
}
