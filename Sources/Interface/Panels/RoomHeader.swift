import Canvas
import Theming

/// The top lines for a room: which loss and which iteration, in large letters.
struct RoomHeader {
  let model: Model
  let area: Rectangle

  private var motion: [Piece] { Header(model: model, area: area).motion }
  private var time: Pixels { PixelFont.clock(model.clock.t) }
  /// Where t begins.
  private var edge: Int { area.column + area.width - time.width - 1 }

  /// What the mouse finds at a column of the first row.
  func spot(at column: Int) -> Spot? {
    motion.spot(at: column - (edge - motion.spans.columns - 1))
  }

  func draw(on grid: inout Grid) {
    let style = model.look.palette.style(.title)
    grid.fill(area, with: Cell(.blank, model.look.palette.style(.foreground)))
    draw(time, column: edge, style, on: &grid)
    let clock = motion.spans
    grid.write(clock, column: edge - clock.columns - 1, row: area.row)
    let room = edge - clock.columns - area.column - 3
    let name = model.scene.loss.name.visible
    if let letters = PixelFont.text(name), letters.width <= room {
      draw(letters, column: area.column + 1, style, on: &grid)
    } else {
      grid.write(
        chosen + [Span(name, style)], column: area.column + 1, row: area.row + 1, limit: room,
        ellipsis: model.look.ellipsis)
    }
  }

  /// The number of J that keys change, in front of a formula that may be cut off.
  private var chosen: [Span] {
    guard let constant = model.chosenConstant else { return [] }
    let style = model.look.palette.style(.key)
    return [Span("\(model.look.words(constant.name)) = \(constant.value.exact.minus);  ", style)]
  }

  private func draw(_ pixels: Pixels, column: Int, _ style: Style, on grid: inout Grid) {
    grid.draw(
      pixels, column: column, row: area.row, color: style.foreground,
      attributes: style.attributes, in: area)
  }
}
