import Canvas

/// A part of the screen: it has an area, draws itself there, and tells what the mouse finds in it.
///
/// A panel is a value that holds no more than what it shows; `Model.panels` makes all that are on the
/// screen, in the order in which they are drawn. A click goes to the last one drawn that has something
/// at the place. The least that there can be:
///
///     struct Pause: Panel {
///       let area: Rectangle
///
///       func draw(on painter: inout Painter) {
///         painter.write([Span("paused", painter.style(.title))], column: area.column, row: area.row)
///       }
///
///       func target(at position: Position) -> Target? { .key(KeyPress(" ")) }
///     }
protocol Panel: Sendable {
  /// The cells that it draws in.
  var area: Rectangle { get }
  func draw(on painter: inout Painter)
  /// What the mouse finds at a cell of the screen within `area`; nil for nothing.
  func target(at position: Position) -> Target?
}

extension Panel {
  func target(at position: Position) -> Target? { nil }
}

extension [any Panel] {
  /// What the mouse finds in a cell.
  func target(at position: Position) -> Target? {
    for panel in reversed() where panel.area.contains(position) {
      if let target = panel.target(at: position) { return target }
    }
    return nil
  }
}
