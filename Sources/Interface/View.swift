public import Canvas
import Theming

/// The picture of a model: a pure function of it.
public func view(_ model: Model) -> Grid {
  let palette = model.look.palette
  var grid = Grid(model.size, fill: Cell(.blank, palette.style(.foreground)))
  let layout = model.layout
  guard layout.form != .tiny else {
    grid.write("optviz needs 20x6", column: 0, row: 0, style: palette.style(.foreground))
    return grid
  }
  if let area = layout.header { drawHeader(of: model, on: &grid, in: area) }
  if let area = layout.tabs { Tabs(model: model, area: area).draw(on: &grid) }
  for panel in layout.panels {
    if let run = panel.run {
      RunPanel(model: model, index: run, panel: panel).draw(on: &grid)
    } else {
      OverlayPanel(model: model, panel: panel).draw(on: &grid)
    }
  }
  if let area = layout.strip { CurveStack(model: model, area: area).draw(on: &grid) }
  if let area = layout.text { drawText(of: model, on: &grid, in: area, layout) }
  if let area = layout.timeLine { TimeLine(model: model, area: area).draw(on: &grid) }
  model.lessonPanel?.draw(on: &grid)
  if let area = layout.footer, model.isStill {
    Legend(model: model, area: area).draw(on: &grid)
  } else if let area = layout.footer ?? model.lineOverPicture {
    Footer(model: model, area: area).draw(on: &grid)
  }
  model.sheet?.draw(on: &grid, model.look)
  return grid
}

private func drawHeader(of model: Model, on grid: inout Grid, in area: Rectangle) {
  if area.height > 1 {
    RoomHeader(model: model, area: area).draw(on: &grid)
  } else {
    Header(model: model, area: area).draw(on: &grid)
  }
}

/// An algorithm's box, or in an overlay the runs.
private func drawText(
  of model: Model, on grid: inout Grid, in area: Rectangle, _ layout: Layout
) {
  if model.arrangement == .inspector {
    InspectorPanel(model: model, area: area).draw(on: &grid)
  } else if model.arrangement == .overlay, let plot = layout.panels.first?.plot {
    let legend = LegendPanel(model: model, area: area, window: model.window(for: plot.size))
    model.look.hasLargeMarks ? legend.drawLarge(on: &grid) : legend.draw(on: &grid)
  } else {
    AlgorithmPanel(model: model, area: area).draw(on: &grid)
  }
}

extension Model {
  /// Where there is no footer, the bottom line for what is being typed or has to be said.
  fileprivate var lineOverPicture: Rectangle? {
    let isTyping = if case .prompt = layer { true } else { false }
    guard isTyping || notice != nil else { return nil }
    return Rectangle(column: 0, row: size.height - 1, width: size.width, height: 1)
  }
}
