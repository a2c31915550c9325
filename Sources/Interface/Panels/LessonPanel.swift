import Canvas
import Lessons
import Optimization
import Theming

/// A lesson's step: its words, what the class is asked, what it said, and what comes next.
struct LessonPanel {
  let model: Model
  let lecture: Lecture
  let area: Rectangle

  private var palette: Palette { model.look.palette }
  private var inside: Rectangle { area.inset(left: 2, top: 1, right: 2, bottom: 1) }

  func draw(on grid: inout Grid) {
    Frame(
      lines: model.look.lines, style: palette.style(.focus),
      left: [
        Span(place, palette.style(.key)),
        Span(longTitle.isEmpty ? " " + lecture.lesson.title.visible : "", palette.style(.title)),
      ], bottom: foot
    ).draw(on: &grid, in: area)
    for (row, line) in lines.dropFirst(lecture.scroll).prefix(inside.height).enumerated() {
      grid.write(
        line.map { Span(model.look.words($0.text), $0.style) }, column: inside.column,
        row: inside.row + row, limit: inside.width, ellipsis: model.look.ellipsis)
    }
  }

  /// How far the text can be scrolled.
  var lastScroll: Int { max(0, lines.count - inside.height) }

  /// The rows that all of it takes, the answer and votes for each choice included.
  static func height(of lecture: Lecture, in model: Model, width: Int) -> Int {
    var full = lecture
    full.isAnswered = true
    full.votes = lecture.votes.map { _ in 1 }
    let area = Rectangle(column: 0, row: 0, width: width, height: 0)
    return LessonPanel(model: model, lecture: full, area: area).lines.count + 4
  }

  private var foot: [Span] {
    let move = model.nextMove ?? .end
    return [
      Span("n", palette.style(.key)), Span(" \(move.words)  ", palette.style(.foreground)),
      Span("N", palette.style(.key)), Span(" back", palette.style(.foreground)),
    ]
  }

  private var lines: [[Span]] {
    let words = lecture.step.words.map { text($0, palette.style(.foreground)) }
    let parts = [longTitle] + words + [prediction, question]
    return Array(parts.filter { !$0.isEmpty }.joined(separator: [[]]))
  }

  /// The title again where the frame has no room for all of it.
  private var longTitle: [[Span]] {
    lecture.lesson.title.count + place.count + 1 > area.width - 6
      ? text(lecture.lesson.title, palette.style(.title)) : []
  }

  private var place: String { "\(lecture.index + 1)/\(lecture.lesson.steps.count)" }

  private func text(_ words: String, _ style: Style, indent: Int = 0) -> [[Span]] {
    model.look.words(words.visible).wrapped(to: inside.width - indent).map { [Span($0, style)] }
  }

  private var question: [[Span]] {
    // It might give away what is voted on.
    guard let question = lecture.step.question, !model.isVoting || lecture.isAnswered else {
      return []
    }
    let asked = text(question.words, palette.style(.title))
    return lecture.isAnswered ? asked + text(question.answer, palette.style(.key)) : asked
  }

  /// The choices, each with its votes; once the run is there, the right one is marked.
  private var prediction: [[Span]] {
    guard let prediction = lecture.step.prediction else { return [] }
    let title =
      model.scene.entries.indices.contains(prediction.run)
      ? model.scene.entries[prediction.run].title : ""
    let ask = text("Where will \(title) be at t \(lecture.step.until)?", palette.style(.title))
    return ask + prediction.choices.indices.flatMap { line(prediction.choices[$0], $0) }
      + (model.isVoting ? text("Press its number for each vote.", palette.style(.dim)) : [])
  }

  private func line(_ choice: LessonStep.Mark, _ index: Int) -> [[Span]] {
    let isRight = model.rightChoice == index
    let sign = isRight ? (model.look.isUnicode ? "✓" : "*") : " "
    let leads = ["\(sign)\(index + 1) ", "   "]
    let words = text(choice.words, palette.style(isRight ? .key : .foreground), indent: 3)
    let name = words.enumerated().map { [Span(leads[min($0, 1)], palette.style(.key))] + $1 }
    let votes = lecture.votes[index]
    return votes > 0 ? name + [[Span("   \(bar(votes)) \(votes)", palette.style(.dim))]] : name
  }

  /// As long as the share of the votes, once there are more than fit.
  private func bar(_ votes: Int) -> String {
    let room = max(1, inside.width - 8)
    let most = max(lecture.votes.max() ?? 1, room)
    return String(
      repeating: model.look.isUnicode ? "▄" : "=", count: max(1, votes * room / most))
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
    return LessonPanel(model: self, lecture: lecture, area: area)
  }
}
