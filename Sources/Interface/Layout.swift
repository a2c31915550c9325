import Canvas

/// Where everything is on a screen of a size: decided once, drawn and clicked by.
struct Layout: Hashable, Sendable {
  /// How much there is room for.
  enum Form: Int, Comparable, Hashable, Sendable {
    /// All runs, from 100x30.
    case full
    /// Two panels and a row of tabs, from 60x18.
    case tabs
    /// One panel and a footer, from 40x12.
    case single
    /// A plot alone, from 20x6.
    case bare
    /// Nothing but a line that says what is needed.
    case tiny

    static func < (a: Form, b: Form) -> Bool { a.rawValue < b.rawValue }

    init(_ size: Size) {
      self =
        switch (size.width, size.height) {
        case (100..., 30...): .full
        case (60..., 18...): .tabs
        case (40..., 12...): .single
        case (20..., 6...): .bare
        default: .tiny
        }
    }
  }

  /// A panel of one run, or of all of them (nil).
  struct Panel: Hashable, Sendable {
    let run: Int?
    let area: Rectangle
    /// The cells of the plot inside.
    var plot: Rectangle
    /// For a run's name in large letters.
    var title: Rectangle?
  }

  let form: Form
  var header: Rectangle?
  var tabs: Rectangle?
  var panels: [Panel] = []
  /// The curves of all runs.
  var strip: Rectangle?
  /// The text of an algorithm.
  var text: Rectangle?
  /// The whole history.
  var timeLine: Rectangle?
  /// The words of a lesson.
  var lesson: Rectangle?
  var footer: Rectangle?

  /// The sizes of the plots that show the loss.
  var plots: [Size] { panels.map(\.plot.size) }
}

extension Model {
  var layout: Layout {
    if look.isForRoom, Layout.Form(size) < .bare { return roomLayout }
    var layout = Layout(form: Layout.Form(size))
    let form = layout.form
    var rest = Rectangle(column: 0, row: 0, width: size.width, height: size.height)
    guard form != .tiny else { return layout }
    if form == .full || form == .tabs { layout.header = rest.cutTop(1) }
    if form == .tabs, visible.count > 2, arrangement == .sideBySide { layout.tabs = rest.cutTop(1) }
    if form != .bare || isStill { layout.footer = rest.cutBottom(footHeight) }
    if form == .full || form == .tabs, !isStill { layout.timeLine = rest.cutBottom(1) }
    if lecture != nil, form != .bare { layout.lesson = rest.cutLesson() }
    guard arrangement != .curves || form == .bare else {
      layout.strip = rest
      return layout
    }
    let shown: [Int?] =
      switch arrangement {
      case .overlay: [nil]
      case .inspector: [inspected]
      default: shownRuns(in: form).map { $0 }
      }
    if arrangement == .inspector, form != .bare {
      layout.text =
        layout.lesson?.cutRest(below: max(lessonHeight, 14), atLeast: 22)
        ?? rest.cutInspector()
      layout.strip = layout.text?.cutRest(below: InspectorPanel.height(of: self))
      layout.panels = [
        Layout.Panel(run: inspected, area: rest, plot: plot(in: rest, form, hasLine: false))
      ]
      return layout
    }
    // In a lesson words come before curves.
    let plan = Plan.best(
      for: rest, panels: shown.count, form, hasStrip: lecture == nil || size.height >= 40)
    layout.strip = plan.strip
    layout.text = layout.strip?.cutText() ?? layout.lesson?.cutRest(below: lessonHeight)
    let needsLine = zip(shown, plan.areas).contains { run, area in
      run.map { !RunPanel.hasRoomForParameters(self, $0, in: area) } ?? false
    }
    layout.panels = zip(shown, plan.areas).map { run, area in
      Layout.Panel(run: run, area: area, plot: plot(in: area, form, hasLine: needsLine))
    }
    return layout
  }

  /// The runs that have a panel: all, or as many as there is room for, the focused one or that of
  /// a vote among them.
  func shownRuns(in form: Layout.Form) -> [Int] {
    let room = form == .full ? 9 : form == .tabs ? 2 : 1
    let runs = visible
    let wanted = focus ?? (isChanged ? nil : lecture?.step.prediction?.run)
    guard runs.count > room, let wanted, let place = runs.firstIndex(of: wanted) else {
      return Array(runs.prefix(room))
    }
    let first = min(place / room * room, runs.count - room)
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
}
