import Canvas
import Optimization

/// What a cell of the screen is there for, as far as the mouse is concerned.
enum Spot: Hashable, Sendable {
  /// The plot of a run, or of all of them (nil).
  case plot(run: Int?)
  /// The name of a run.
  case run(Int)
  /// Something that stands for a key.
  case key(Command.Stroke)
  /// Something to choose in the search, by its place in the list.
  case item(Int)
  /// Iterations that can be gone to.
  case time(TimeAxis)
  /// Beside the sheet that is open.
  case aside
}

extension Model {
  /// What the mouse finds in a cell.
  func spot(at position: Position) -> Spot? {
    if let sheet { return spot(at: position, on: sheet) }
    guard layer == nil else { return nil }
    let layout = layout
    if let area = layout.header, area.contains(position) {
      guard area.height > 1 else {
        return Header(model: self, area: area).spot(at: position.column)
      }
      return position.row == area.row
        ? RoomHeader(model: self, area: area).spot(at: position.column) : nil
    }
    if let area = layout.tabs, area.contains(position) {
      return Tabs(model: self, area: area).pieces.spot(at: position.column - area.column)
    }
    if let area = layout.timeLine, area.contains(position) {
      return .time(TimeLine(model: self, area: area).axis)
    }
    if let area = layout.strip, area.contains(position) {
      return CurveStack(model: self, area: area).timeAxis(at: position).map(Spot.time)
    }
    if let area = layout.footer, area.contains(position), !isStill {
      return Footer(model: self, area: area).pieces.spot(at: position.column - area.column)
    }
    return layout.panels.first { $0.area.contains(position) }.flatMap {
      spot(at: position, in: $0)
    }
  }

  private func spot(at position: Position, in panel: Layout.Panel) -> Spot? {
    if panel.plot.contains(position) { return .plot(run: panel.run) }
    guard position.row == panel.area.row else { return nil }
    return panel.run.map(Spot.run)
      ?? OverlayPanel(model: self, panel: panel).title.spot(
        at: position.column - panel.area.column - Frame.titleColumn)
  }

  private func spot(at position: Position, on sheet: Sheet) -> Spot? {
    let area = sheet.area(on: size)
    guard area.contains(position) else { return .aside }
    guard case .picker(let picker) = layer else { return nil }
    return PickerSheet(model: self, picker: picker).item(at: position.row - area.row - 1)
      .map(Spot.item)
  }
}
