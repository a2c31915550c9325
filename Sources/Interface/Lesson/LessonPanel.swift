import Canvas
import Lessons
import Optimization
import Texts
import Theming

/// A lesson's step: its words, what the class is asked, what it said, and what comes next.
struct LessonPanel: Panel {
  let area: Rectangle
  let text: LessonText
  /// What the key that leads through the lesson does next.
  let move: LessonMove

  private var lecture: Lecture { text.lecture }
  private var inside: Rectangle { Self.inside(area) }

  /// The cells of the words.
  static func inside(_ area: Rectangle) -> Rectangle {
    area.inset(left: 2, top: 1, right: 2, bottom: 1)
  }

  func draw(on painter: inout Painter) {
    let title = text.hasShortTitle ? " " + lecture.lesson.title.visible : ""
    painter.frame(
      area, .focus,
      left: [
        Span(text.progress, painter.style(.key)),
        Span(text.isChanged ? " changed" : "", painter.style(.warning)),
        Span(title, painter.style(.title)),
      ], bottom: foot(painter))
    let lines = text.lines
    painter.write(lines.dropFirst(lecture.scroll), in: inside)
    if painter.look.hasLargeMarks, lines.count <= inside.height {
      drawLargeOutcome(on: &painter, below: lines.count)
    }
  }

  private func foot(_ painter: Painter) -> [Span] {
    let (key, plain) = (painter.style(.key), painter.style(.foreground))
    return [
      Span("n", key), Span(" \(move.words)  ", plain),
      Span("N", key), Span(text.isChanged ? " restore" : " back", plain),
    ]
  }

  /// For a room: the right choice and how many had said so, in large letters below the words.
  private func drawLargeOutcome(on painter: inout Painter, below rows: Int) {
    guard let right = text.outcome?.right else { return }
    let (all, some) = (lecture.votes.reduce(0, +), lecture.votes[right])
    let number = "\(right + 1)"
    let texts = all > 0 ? ["\(number): \(some) of \(all)", number] : [number]
    let rest = inside.inset(top: rows + 1)
    let letters = texts.compactMap(PixelFont.text).first { $0.width <= rest.width }
    guard let letters, rest.height >= PixelFont.cells else { return }
    painter.draw(letters, column: rest.column, row: rest.row, painter.style(.key), in: rest)
  }
}
