import Canvas
import Lessons
import Notation
import Optimization
import Theming

/// What a lesson points out in a plot: the choices of a vote, and marks with their words.
struct LessonMarks {
  let model: Model
  let panel: Layout.Panel

  private var palette: Palette { model.look.palette }

  func draw(on grid: inout Grid) {
    // Elsewhere a mark's words need not be true.
    guard let step = model.lecture?.step, !model.isChanged else { return }
    var labels = PlotLabels(area: panel.plot, window: model.window(for: panel.plot.size))
    if !model.isVoting { for head in heads { labels.spare(head) } }
    for (index, choice) in choices(of: step).enumerated() {
      labels.put(number(index), at: choice.place, on: &grid)
    }
    for mark in step.marks {
      labels.put(
        [Span(model.look.isUnicode ? "◎" : "0", palette.style(.key))], at: mark.place,
        words: Span(" \(model.look.words(mark.words.visible)) ", palette.style(.title)), on: &grid)
    }
  }

  /// Where the runs of the plot are.
  private var heads: [Point] {
    (panel.run.map { [$0] } ?? model.visible).compactMap(model.run).map {
      $0.path[model.iteration(of: $0)]
    }
  }

  /// The choices stand in the plot of the run that is meant.
  private func choices(of step: LessonStep) -> [LessonStep.Mark] {
    guard let prediction = step.prediction, panel.run ?? prediction.run == prediction.run else {
      return []
    }
    return prediction.choices
  }

  private func number(_ index: Int) -> [Span] {
    let isRight = model.outcome?.right == index
    var style = palette.style(isRight ? .key : .title)
    style.attributes.insert(.reverse)
    let sign = isRight ? (model.look.isUnicode ? "✓" : "*") : " "
    return [Span(" \(index + 1)\(sign)", style)]
  }
}
