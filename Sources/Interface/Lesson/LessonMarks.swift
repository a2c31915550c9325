import Canvas
import Lessons
import Notation
import Optimization
import Texts
import Theming

/// What a lesson points out in a plot: the choices of a vote, and marks with their words.
struct LessonMarks: Panel {
  /// The cells of the plot.
  let area: Rectangle
  let window: Window
  let marks: [LessonStep.Mark]
  /// What the class chooses from here.
  let choices: [LessonStep.Mark]
  /// The index of the choice that came true.
  let right: Int?
  /// Where runs are, which words are not to cover.
  let heads: [Point]

  func draw(on painter: inout Painter) {
    var labels = PlotLabels(area: area, window: window)
    for head in heads { labels.spare(head) }
    for (index, choice) in choices.enumerated() {
      labels.put(number(index, painter), at: choice.place, on: &painter.grid)
    }
    let look = painter.look
    for mark in marks {
      labels.put(
        [Span(look.isUnicode ? "◎" : "0", painter.style(.key))], at: mark.place,
        words: Span(" \(look.spelled(mark.words.visible)) ", painter.style(.title)),
        on: &painter.grid)
    }
  }

  private func number(_ index: Int, _ painter: Painter) -> [Span] {
    let isRight = right == index
    var style = painter.style(isRight ? .key : .title)
    style.attributes.insert(.reverse)
    let sign = isRight ? (painter.look.isUnicode ? "✓" : "*") : " "
    return [Span(" \(index + 1)\(sign)", style)]
  }
}

extension Model {
  /// What a lesson points out in a plot; elsewhere than in its own scene that need not be true.
  func lessonMarks(_ place: PlotPlace, _ window: Window) -> LessonMarks? {
    guard let step = lecture?.step, !isChanged else { return nil }
    let runs = (place.run.map { [$0] } ?? visible).compactMap(run)
    // The choices stand in the plot of the run that is meant.
    let prediction = step.prediction.flatMap { place.run ?? $0.run == $0.run ? $0 : nil }
    return LessonMarks(
      area: place.plot, window: window, marks: step.marks, choices: prediction?.choices ?? [],
      right: outcome?.right,
      heads: isVoting ? [] : runs.map { $0.iterate(at: iteration(of: $0)).place })
  }
}
