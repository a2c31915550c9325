import Canvas
import Theming

/// The top line: which loss, its formula, and the clock.
struct Header {
  let model: Model
  let area: Rectangle

  func draw(on grid: inout Grid) {
    let palette = model.look.palette
    grid.fill(area, with: Cell(.blank, palette.style(.foreground)))
    let right = clock
    let loss = model.scene.loss
    let limit = area.width - right.columns - 3
    grid.write(
      [
        Span(" optviz ", palette.style(.key)),
        Span(" \(loss.name.visible)  ", palette.style(.title)),
        Span(
          model.look.words(loss.lambda == 0 ? "" : "λ \(loss.lambda.exact)  "),
          palette.style(.key)),
        Span(
          model.look.words("J(\(loss.coordinates.joined(separator: ", "))) = \(loss.equation)"),
          palette.style(.foreground)),
      ], column: area.column, row: area.row, limit: limit,
      ellipsis: model.look.ellipsis)
    grid.write(right, column: area.column + area.width - right.columns, row: area.row)
  }

  private var clock: [Span] {
    let palette = model.look.palette
    let state = model.look.words(model.clock.isRunning ? "▶" : "‖")
    let live = model.isLive ? [Span("live  ", palette.style(.warning))] : []
    let motion =
      live + [
        Span("\(state) ", palette.style(.key)),
        Span("\(model.clock.speed.formatted(digits: 4))/s  ", palette.style(.dim)),
      ]
    var spans =
      (model.isStill ? [] : motion) + [
        Span("t ", palette.style(.dim)), Span("\(model.clock.t)", palette.style(.title)),
      ]
    if area.width >= 100 {
      spans.append(Span("  start \(model.scene.start.short)", palette.style(.dim)))
    }
    return spans + [Span(" ", palette.style(.dim))]
  }
}
