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
      loss.spans, column: area.column, row: area.row, limit: room,
      ellipsis: model.look.ellipsis)
    grid.write(clock, column: area.column + area.width - clock.columns, row: area.row)
  }

  /// What the mouse finds at a column of the screen.
  func spot(at column: Int) -> Spot? {
    let clock = self.clock
    let place = column - (area.column + area.width - clock.spans.columns)
    return place >= -3 ? clock.spot(at: place) : loss.spot(at: column - area.column)
  }

  /// How many columns the clock leaves for the loss.
  private var room: Int { area.width - clock.spans.columns - 3 }

  /// The loss and its formula. The number of J that keys change stands in front where it would else be
  /// cut off.
  private var loss: [Piece] {
    let palette = model.look.palette
    let loss = model.scene.loss
    let (constants, equation) = loss.equation(of: "J(\(loss.coordinates.joined(separator: ", ")))")
    let program = Piece(" optviz ", palette.style(.key))
    let title = [
      Piece(" \(loss.name.visible)  ", palette.style(.title), .key(Command.Stroke("/"))),
      Piece(
        model.look.words(loss.lambda == 0 ? "" : "λ \(loss.lambda.exact)  "),
        palette.style(.key)),
    ]
    let rest = [Piece(model.look.words(equation), palette.style(.foreground))]
    let chosen = constants.firstIndex { $0.1.letter == model.letter }
    let upToIt = [program] + title + constants.prefix((chosen ?? -1) + 1).flatMap(pieces)
    guard let chosen, upToIt.spans.columns > room else {
      return [program] + title + constants.flatMap(pieces) + rest
    }
    let others = constants.enumerated().filter { $0.offset != chosen }.map(\.element)
    return [program, Piece(" ", palette.style(.key))] + pieces(constants[chosen]) + title
      + others.flatMap(pieces) + rest
  }

  /// A number of J as hyperparameters are shown: the one that keys change is marked.
  private func pieces(_ named: (name: String, constant: Loss.Constant)) -> [Piece] {
    let (name, constant) = named
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
