import Canvas

/// The curves of all runs: in a view of their own as many quantities as there is room for, else one.
struct CurveStack {
  let model: Model
  let area: Rectangle

  func draw(on grid: inout Grid) {
    let panels = self.panels
    let width = labelWidth(of: panels)
    for panel in panels { panel.draw(on: &grid, labelWidth: width) }
  }

  /// The iterations along the curves that lie in a cell, where the axis counts them.
  func timeAxis(at position: Position) -> TimeAxis? {
    guard model.curves.cost == .iterations else { return nil }
    let panels = self.panels
    let width = labelWidth(of: panels)
    return panels.lazy.compactMap { $0.plot(labelWidth: width) }
      .first { $0.contains(position) }
      .map { TimeAxis(columns: $0.columns, end: model.timeEnd) }
  }

  private var panels: [CurvePanel] {
    // Beside the numbers of one step, how steps change with time.
    let quantities =
      model.arrangement == .inspector && model.curves.quantity == nil
      ? [.rate] : model.curves.quantities(room: room)
    let (loss, cost) = (model.scene.loss, model.curves.cost)
    let passes =
      loss.batch == nil || cost == .iterations ? nil : loss.passes(to: model.clock.t)
    return quantities.enumerated().map { place, quantity in
      CurvePanel(
        model: model, area: part(place, of: quantities.count), isFirst: place == 0,
        bundle: CurveBundle(model: model, quantity: quantity, passes: passes))
    }
  }

  /// All plots are equally wide, so that what happens at one time lies on one line.
  private func labelWidth(of panels: [CurvePanel]) -> Int {
    panels.map(\.labels.width).max() ?? 0
  }

  /// How many quantities there is room for.
  var room: Int {
    guard model.arrangement == .curves, !model.look.isForRoom else { return 1 }
    return isWide ? 3 : max(1, min(3, area.height / 9))
  }

  /// Whether there is more room beside each other.
  private var isWide: Bool { area.width >= 180 && area.height < 36 }

  private func part(_ place: Int, of count: Int) -> Rectangle {
    let length = isWide ? area.width : area.height
    let (start, end) = (length * place / count, length * (place + 1) / count)
    return isWide
      ? area.inset(left: start, right: length - end) : area.inset(top: start, bottom: length - end)
  }
}
