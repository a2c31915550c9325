import Canvas
import Optimization
import Theming

/// The top line: which loss, its formula, and the clock.
struct Header: Panel {
  let area: Rectangle
  private let loss: [Link]
  private let clock: [Link]

  init(area: Rectangle, _ title: LossTitle, _ clock: ClockText) {
    self.area = area
    self.clock = clock.links(isLong: area.width >= 100)
    loss = title.links(room: area.width - self.clock.spans.columns - 3)
  }

  /// Where the clock begins.
  private var edge: Int { area.column + area.width - clock.spans.columns }

  func draw(on painter: inout Painter) {
    painter.clear(area)
    painter.write(
      loss.spans, column: area.column, row: area.row, limit: edge - area.column - 3)
    painter.grid.write(clock.spans, column: edge, row: area.row)
  }

  func target(at position: Position) -> Target? {
    position.column - edge >= -3
      ? clock.target(at: position.column - edge)
      : loss.target(at: position.column - area.column)
  }
}
