import Canvas
import Optimization

extension Model {
  /// The plot of a run, or of all, and what lies over it.
  func plotPanels(_ place: PlotPlace) -> [any Panel] {
    let ground = ground(place.plot.size)
    let runs = place.run.map { [shown($0)] } ?? focusedLast
    let base: [any Panel] =
      place.run == nil
      ? [
        OverlayPanel(
          place: place, ground: ground, runs: runs,
          title: OverlayPanel.title(shownRuns, look, room: place.area.width - 6))
      ]
      : [
        RunPanel(
          place: place, shown: runs[0], ground: ground,
          inspection: arrangement == .inspector ? inspection : nil)
      ]
    guard ground.landscape != nil else { return base }
    return base + overlays(place, ground, runs)
  }

  private func overlays(
    _ place: PlotPlace, _ ground: Ground, _ runs: [ShownRun]
  ) -> [any Panel] {
    var panels: [any Panel] = []
    if look.hasLargeMarks, place.plot.height >= RoomMarks.leastRows {
      panels.append(RoomMarks(area: place.plot, ground: ground, runs: runs))
    }
    if let title = place.title {
      panels.append(RoomTitlePanel(title: title, plot: place.plot, shown: runs[0]))
    }
    if let crosshair = crosshairPanel(place) { panels.append(crosshair) }
    if let marks = lessonMarks(place, ground.window) { panels.append(marks) }
    if place.run != nil {
      let row = place.plot.inset(top: place.plot.height - 1)
      panels.append(RemarkLine(area: row, shown: runs[0], window: ground.window))
    }
    return panels
  }

  /// The runs that are switched on and have been computed, the focused one last, so that it lies on top.
  private var focusedLast: [ShownRun] {
    let runs = shownRuns.filter { $0.run != nil }
    return runs.filter { !$0.isFocused } + runs.filter(\.isFocused)
  }
}
