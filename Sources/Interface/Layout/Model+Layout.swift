import Canvas
import Optimization

extension Model {
  /// Where everything is. It follows from the screen's size and from what is to be seen; what is drawn
  /// there is `panels`.
  var layout: Layout {
    var layout = Layout(form: Layout.Form(size))
    guard layout.form != .tiny else { return layout }
    let isForRoom = look.isForRoom && layout.form < .bare
    var rest = Rectangle(column: 0, row: 0, width: size.width, height: size.height)
    layEdges(&layout, &rest, isForRoom)
    switch (arrangement, isForRoom) {
    case (.curves, _) where layout.form != .bare: layout[.curves] = rest
    case (.inspector, false) where layout.form != .bare: layInspector(&layout, &rest)
    case (_, false): layPlots(&layout, rest)
    case (_, true): layRoomPlots(&layout, &rest)
    }
    return layout
  }

  /// What stands at the edges of the screen, and the words of a lesson.
  private func layEdges(_ layout: inout Layout, _ rest: inout Rectangle, _ isForRoom: Bool) {
    let form = layout.form
    let isLarge = isForRoom && size.height >= 36 && look.isUnicode
    if form <= .tabs { layout[.header] = rest.cutTop(isLarge ? PixelFont.cells : 1) }
    if form == .tabs, visible.count > 2, arrangement == .sideBySide {
      layout[.tabs] = rest.cutTop(1)
    }
    if form != .bare || isStill { layout[.footer] = rest.cutBottom(footHeight) }
    if form <= (isForRoom ? .full : .tabs), !isStill { layout[.timeLine] = rest.cutBottom(1) }
    let hasBand = isForRoom && !isLarge && look.hasLargeMarks && !isStill && lecture == nil
    if hasBand, form == .full, runInBand != nil { layout[.band] = rest.cutBottom(PixelFont.cells) }
    if lecture != nil, form != .bare { layout[.lesson] = rest.cutLesson() }
  }

  private func layInspector(_ layout: inout Layout, _ rest: inout Rectangle) {
    layout[.text] =
      layout[.lesson]?.cutRest(below: max(lessonHeight, 14), atLeast: 22) ?? rest.cutInspector()
    layout[.curves] = layout[.text]?.cutRest(below: inspectorHeight)
    let plot = plot(in: rest, layout.form, hasLine: false)
    layout.plots = [PlotPlace(run: inspected, area: rest, plot: plot)]
  }

  private func layPlots(_ layout: inout Layout, _ rest: Rectangle) {
    let form = layout.form
    let runs: [Int?] =
      switch arrangement {
      case .overlay: [nil]
      case .inspector: [inspected]
      default: runsWithPanel(in: form).map { $0 }
      }
    // In a lesson words come before curves.
    let split = Split.best(
      for: rest, panels: runs.count, form, hasStrip: lecture == nil || size.height >= 40)
    layout[.curves] = split.strip
    layout[.text] = layout[.curves]?.cutText() ?? layout[.lesson]?.cutRest(below: lessonHeight)
    if arrangement == .overlay, layout[.text] == nil {
      layout[.text] = layout[.curves]?.cutRest(below: 10, atLeast: visible.count + 2)
    }
    let needsLine = zip(runs, split.areas).contains { run, area in
      run.map { !RunText(shown($0), look).hasRoomForParameters(in: area) } ?? false
    }
    layout.plots =
      zip(runs, split.areas).map { run, area in
        PlotPlace(run: run, area: area, plot: plot(in: area, form, hasLine: needsLine))
      }.withEqualPlots
  }

  /// The runs that have a panel: all, or as many as there is room for, the focused one or that of
  /// a vote among them.
  func runsWithPanel(in form: Layout.Form) -> [Int] {
    let room = form == .full ? 9 : form == .tabs ? 2 : 1
    let runs = visible
    let wanted = focus ?? (isChanged ? nil : lecture?.step.prediction?.run)
    guard runs.count > room, let wanted, let index = runs.firstIndex(of: wanted) else {
      return Array(runs.prefix(room))
    }
    let first = min(index / room * room, runs.count - room)
    return Array(runs[first..<first + room])
  }

  /// Inside of a panel's frame, less its axes and the line of hyperparameters where a title has no
  /// room for them.
  private func plot(in area: Rectangle, _ form: Layout.Form, hasLine: Bool) -> Rectangle {
    guard form != .bare else { return area }
    var inside = area.inset(left: 1, top: 1, right: 1, bottom: 1)
    if hasLine, inside.height >= 6 { inside = inside.inset(top: 1) }
    let hasAxes = inside.width >= 24 && inside.height >= 7
    return hasAxes ? inside.inset(left: 5, bottom: 1) : inside
  }

  /// How many rows the foot takes: a line of keys, or of a still picture's legend all that fit.
  private var footHeight: Int { isStill ? min(scene.entries.count, max(1, size.height - 2)) : 1 }
}
