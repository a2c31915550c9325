import Canvas
import Lessons
import Optimization
import Theming

/// What a lesson points out in a plot: its marks with their words, and the choices of a vote.
struct LessonMarks {
  let model: Model
  let panel: Layout.Panel

  private var palette: Palette { model.look.palette }

  func draw(on grid: inout Grid) {
    guard let step = model.lecture?.step,
      model.scene.loss.identity == step.scene.loss.identity
    else { return }
    for mark in step.marks { write(mark, sign: model.look.isUnicode ? "◎" : "0", on: &grid) }
    guard let prediction = step.prediction, panel.run.map({ $0 == prediction.run }) ?? true else {
      return
    }
    for (index, choice) in prediction.choices.enumerated() {
      let isRight = model.rightChoice == index
      var style = palette.style(isRight ? .key : .title)
      style.attributes.insert(.reverse)
      let sign = isRight ? (model.look.isUnicode ? "✓" : "*") : ""
      write([Span(" \(index + 1)\(sign) ", style)], beside: choice.place, offset: -1, on: &grid)
    }
  }

  private func write(_ mark: LessonStep.Mark, sign: String, on grid: inout Grid) {
    write(
      [
        Span(sign, palette.style(.key)),
        Span(" \(model.look.words(mark.words.visible)) ", palette.style(.title)),
      ], beside: mark.place, offset: 0, on: &grid)
  }

  /// Writes at a point, as far to the left as the plot's edge makes necessary.
  private func write(
    _ spans: [Span], beside point: SIMD2<Double>, offset: Int, on grid: inout Grid
  ) {
    let area = panel.plot
    let window = model.window(for: area.size)
    guard window.contains(point) else { return }
    let x = (point.x - window.xMin) / window.width * Double(area.width)
    let y = (window.yMax - point.y) / window.height * Double(area.height)
    let column = max(0, min(Int(x) + offset, area.width - spans.columns))
    grid.write(
      spans, column: area.column + column, row: area.row + min(Int(y), area.height - 1),
      limit: area.width - column, ellipsis: model.look.ellipsis)
  }
}
