import Canvas
import Optimization
import Theming

/// The top lines for a room: which loss and which iteration, in large letters.
struct RoomHeader: Panel {
  let area: Rectangle
  private let loss: Loss
  /// The number of J that keys change.
  private let chosen: Loss.Constant?
  private let motion: [Link]
  private let time: Pixels

  init(area: Rectangle, loss: Loss, chosen: Loss.Constant?, _ clock: ClockText) {
    (self.area, self.loss, self.chosen) = (area, loss, chosen)
    motion = clock.motion
    time = PixelFont.clock(clock.clock.t)
  }

  /// Where t begins.
  private var edge: Int { area.column + area.width - time.width - 1 }

  func target(at position: Position) -> Target? {
    guard position.row == area.row else { return nil }
    return motion.target(at: position.column - (edge - motion.spans.columns - 1))
  }

  func draw(on painter: inout Painter) {
    let style = painter.style(.title)
    painter.clear(area)
    painter.draw(time, column: edge, row: area.row, style, in: area)
    let columns = motion.spans.columns
    painter.grid.write(motion.spans, column: edge - columns - 1, row: area.row)
    let room = edge - columns - area.column - 3
    let name = loss.name.visible
    if let letters = PixelFont.text(name), letters.width <= room {
      painter.draw(letters, column: area.column + 1, row: area.row, style, in: area)
    } else {
      painter.write(
        constant(painter) + [Span(name, style)], column: area.column + 1, row: area.row + 1,
        limit: room)
    }
  }

  /// It stands in front of a formula that may be cut off.
  private func constant(_ painter: Painter) -> [Span] {
    guard let chosen else { return [] }
    let name = painter.look.spelled(chosen.name)
    return [Span("\(name) = \(chosen.value.exact.minus);  ", painter.style(.key))]
  }
}
