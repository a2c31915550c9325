import Canvas
import Optimization

extension Model {
  /// All that is on the screen, in the order in which it is drawn. The same list answers the mouse.
  var panels: [any Panel] {
    let layout = layout
    guard layout.form != .tiny else { return [SizeNotice(area: screen)] }
    let edges: [(any Panel)?] = [
      headerPanel(layout), tabsPanel(layout), curvePanel(layout), textPanel(layout),
      bandPanel(layout), timeLinePanel(layout), lessonPanel(layout), footerPanel(layout),
    ]
    return layout.plots.flatMap(plotPanels) + edges.compactMap(\.self) + openPanels
  }

  private var screen: Rectangle {
    Rectangle(column: 0, row: 0, width: size.width, height: size.height)
  }

  private func headerPanel(_ layout: Layout) -> (any Panel)? {
    guard let area = layout[.header] else { return nil }
    let clock = ClockText(
      clock: clock, isLive: isLive, isStill: isStill, start: scene.start, look: look)
    guard area.height == 1 else {
      return RoomHeader(area: area, loss: scene.loss, chosen: chosenConstant, clock)
    }
    return Header(
      area: area, LossTitle(loss: scene.loss, letter: letter, look: look), clock)
  }

  private func tabsPanel(_ layout: Layout) -> Tabs? {
    layout[.tabs].map {
      Tabs(area: $0, runs: shownRuns, withPanels: layout.plots.compactMap(\.run), look: look)
    }
  }

  private func curvePanel(_ layout: Layout) -> CurveStack? {
    guard let area = layout[.curves] else { return nil }
    // Beside the numbers of one step, how steps change with time.
    let isBesideSteps = arrangement == .inspector && curves.quantity == nil
    return CurveStack(
      area: area, source: curveSource,
      quantities: isBesideSteps ? [.rate] : curves.quantities(room: curveRoom), look: look)
  }

  /// An algorithm's box, or in an overlay the runs.
  private func textPanel(_ layout: Layout) -> (any Panel)? {
    guard let area = layout[.text] else { return nil }
    if arrangement == .inspector {
      return InspectorPanel(
        area: area, shown: shown(inspected), inspection: inspection, runs: shownRuns)
    }
    guard arrangement == .overlay, let plot = layout.plots.first?.plot else {
      return AlgorithmPanel(
        area: area, shown: shown(focus ?? visible.first ?? 0),
        legend: .places(of: scene.loss, look))
    }
    let window = window(for: plot.size)
    return look.hasLargeMarks && LargeRunList.fits(visible.count, in: area)
      ? LargeRunList(area: area, runs: shownRuns, window: window)
      : RunList(
        area: area, runs: shownRuns, window: window, legend: .places(of: scene.loss, look))
  }

  private func bandPanel(_ layout: Layout) -> RoomBand? {
    guard let area = layout[.band], let run = runInBand else { return nil }
    return RoomBand(area: area, shown: shown(run), letter: letter)
  }

  private func timeLinePanel(_ layout: Layout) -> TimeLine? {
    layout[.timeLine].map { TimeLine(area: $0, end: timeEnd, t: clock.t, runs: shownRuns) }
  }

  private func lessonPanel(_ layout: Layout) -> LessonPanel? {
    guard let lecture, let area = layout[.lesson] else { return nil }
    return LessonPanel(
      area: area, text: lessonText(lecture, outcome, width: area.width), move: nextMove ?? .end)
  }
}
