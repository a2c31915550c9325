import Canvas
import Optimization
import Theming

/// The top line: which loss, its formula, and the clock.
struct Header {
  let model: Model
  let area: Rectangle

  func draw(on grid: inout Grid) {
    let palette = model.look.palette
    grid.fill(area, with: Cell(.blank, palette.style(.foreground)))
    let clock = self.clock.spans
    grid.write(
      loss.spans, column: area.column, row: area.row, limit: area.width - clock.columns - 3,
      ellipsis: model.look.ellipsis)
    grid.write(clock, column: area.column + area.width - clock.columns, row: area.row)
  }

  /// What the mouse finds at a column of the screen.
  func spot(at column: Int) -> Spot? {
    let clock = self.clock
    let place = column - (area.column + area.width - clock.spans.columns)
    return place >= -3 ? clock.spot(at: place) : loss.spot(at: column - area.column)
  }

  private var loss: [Piece] {
    let palette = model.look.palette
    let loss = model.scene.loss
    let coordinates = loss.coordinates.joined(separator: ", ")
    let (constants, equation) = loss.equation(of: "J(\(coordinates))")
    let style = palette.style(.foreground)
    return [
      Piece(" optviz ", palette.style(.key)),
      Piece(" \(loss.name.visible)  ", palette.style(.title), .key(Command.Stroke("/"))),
      Piece(
        model.look.words(loss.lambda == 0 ? "" : "λ \(loss.lambda.exact)  "),
        palette.style(.key)),
    ] + constants.flatMap(pieces) + [Piece(model.look.words(equation), style)]
  }

  /// A number of J as hyperparameters are shown: the one that keys change is marked.
  private func pieces(_ name: String, _ constant: Loss.Constant) -> [Piece] {
    let palette = model.look.palette
    let isChosen = constant.letter == model.letter
    var number = palette.style(.foreground)
    if isChosen { number.attributes.insert(.underline) }
    return [
      Piece(model.look.words(name), palette.style(isChosen ? .key : .foreground)),
      Piece(constant.value.exact.minus, number), Piece("; ", palette.style(.foreground)),
    ]
  }

  /// What is unusual about how time goes by.
  private var manner: String {
    let pace = model.clock.pace == .presenter ? "presenter " : ""
    return pace + (model.clock.motion == .reduced ? "calm " : "")
  }

  /// Whether time goes by, and how.
  var motion: [Piece] {
    let palette = model.look.palette
    let state = model.look.words(model.clock.isRunning ? "▶" : "‖")
    let live =
      model.isLive ? [Piece("live  ", palette.style(.warning), .key(Command.Stroke("x")))] : []
    return live + [
      Piece("\(state) ", palette.style(.key), .key(Command.Stroke(" "))),
      Piece(manner, palette.style(.key), .key(Command.Stroke("p"))),
      Piece("\(model.clock.rate.formatted(digits: 2))/s  ", palette.style(.dim)),
    ]
  }

  private var clock: [Piece] {
    let palette = model.look.palette
    var pieces =
      (model.isStill ? [] : motion) + [
        Piece("t ", palette.style(.dim)), Piece("\(model.clock.t)", palette.style(.title)),
      ]
    if area.width >= 100 {
      pieces.append(Piece("  start \(model.scene.start.short)", palette.style(.dim)))
    }
    return pieces + [Piece(" ", palette.style(.dim))]
  }
}
