import Canvas

/// The curves of all runs: as many quantities as there is room for.
struct CurveStack: Panel {
  let area: Rectangle
  private let panels: [CurvePanel]
  /// All plots are equally wide, so that what happens at one time lies on one line.
  private let labelWidth: Int
  private let source: CurveSource

  init(area: Rectangle, source: CurveSource, quantities: [CurveQuantity], look: Look) {
    let passes = source.passes
    let parts = CurveRoom(area: area).parts(quantities.count)
    self.area = area
    self.source = source
    panels = zip(quantities, parts).enumerated().map { index, one in
      CurvePanel(
        area: one.1, isFirst: index == 0,
        bundle: CurveBundle(source, quantity: one.0, passes: passes), look: look)
    }
    labelWidth = panels.map(\.labels.width).max() ?? 0
  }

  func draw(on painter: inout Painter) {
    for panel in panels { panel.draw(on: &painter, labelWidth: labelWidth) }
  }

  /// The iterations along the curves that lie in a cell, where the axis counts them.
  func target(at position: Position) -> Target? {
    guard source.choice.cost == .iterations else { return nil }
    return panels.lazy.compactMap { $0.plot(labelWidth: labelWidth) }
      .first { $0.contains(position) }
      .map { .time(TimeAxis(columns: $0.columns, end: source.end)) }
  }
}
