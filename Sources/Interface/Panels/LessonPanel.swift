import Canvas
import Lessons
import Optimization
import Theming

/// A lesson's step: its words, what the class is asked, what it said, and what comes next.
struct LessonPanel {
  let model: Model
  let lecture: Lecture
  let area: Rectangle
  /// What its vote has come to.
  let outcome: Outcome?

  var palette: Palette { model.look.palette }
  var inside: Rectangle { area.inset(left: 2, top: 1, right: 2, bottom: 1) }

  func draw(on grid: inout Grid) {
    Frame(
      lines: model.look.lines, style: palette.style(.focus),
      left: [
        Span(place, palette.style(.key)),
        Span(model.isChanged ? " changed" : "", palette.style(.warning)),
        Span(longTitle.isEmpty ? " " + lecture.lesson.title.visible : "", palette.style(.title)),
      ], bottom: foot
    ).draw(on: &grid, in: area)
    for (row, line) in lines.dropFirst(lecture.scroll).prefix(inside.height).enumerated() {
      grid.write(
        line.map { Span(model.look.words($0.text), $0.style) }, column: inside.column,
        row: inside.row + row, limit: inside.width, ellipsis: model.look.ellipsis)
    }
    drawLargeOutcome(on: &grid)
  }

  /// How far the text can be scrolled.
  var lastScroll: Int { max(0, lines.count - inside.height) }

  /// The rows that all of it takes, the answer and votes for each choice included.
  static func height(of lecture: Lecture, in model: Model, width: Int) -> Int {
    var full = lecture
    full.isAnswered = true
    full.votes = lecture.votes.map { _ in 1 }
    let area = Rectangle(column: 0, row: 0, width: width, height: 0)
    let outcome = lecture.step.prediction.map { Outcome.longest(of: $0, in: lecture.step) }
    return LessonPanel(model: model, lecture: full, area: area, outcome: outcome).lines.count + 4
  }

  private var foot: [Span] {
    let move = model.nextMove ?? .end
    return [
      Span("n", palette.style(.key)), Span(" \(move.words)  ", palette.style(.foreground)),
      Span("N", palette.style(.key)),
      Span(model.isChanged ? " restore" : " back", palette.style(.foreground)),
    ]
  }

  /// What happened comes first, then what has been read already.
  var lines: [[Span]] {
    let words = lecture.step.words.map { text($0, style(.foreground)) }
    let parts =
      [longTitle, warning]
      + (outcome == nil ? words + [prediction] : [prediction] + words) + [question]
    return Array(parts.filter { !$0.isEmpty }.joined(separator: [[]]))
  }

  private var warning: [[Span]] {
    guard model.isChanged else { return [] }
    return text(
      "changed: this is no longer the lesson's scene, of which the words speak. N restores it.",
      palette.style(.warning))
  }

  /// A role's style; what does not hold of the scene that is shown is dim.
  func style(_ role: Role) -> Style { palette.style(model.isChanged ? .dim : role) }

  /// The title again where the frame has no room for all of it.
  private var longTitle: [[Span]] {
    lecture.lesson.title.count + place.count + 1 > area.width - 6
      ? text(lecture.lesson.title, palette.style(.title)) : []
  }

  private var place: String { "\(lecture.index + 1)/\(lecture.lesson.steps.count)" }

  func text(_ words: String, _ style: Style, indent: Int = 0) -> [[Span]] {
    model.look.words(words.visible).wrapped(to: inside.width - indent).map { [Span($0, style)] }
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
  /// The rows that the lesson's panel needs at the width that it has.
  var lessonHeight: Int {
    lecture.map { LessonPanel.height(of: $0, in: self, width: Rectangle.lessonWidth(of: size)) }
      ?? 0
  }

  /// The panel of the lesson that is being given, where there is room for one.
  var lessonPanel: LessonPanel? {
    guard let lecture, let area = layout.lesson else { return nil }
    return LessonPanel(model: self, lecture: lecture, area: area, outcome: outcome)
  }
}
