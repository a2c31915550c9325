import Canvas

/// Where everything is on a screen of a size: decided once, drawn and clicked by.
struct Layout: Hashable, Sendable {
  /// How much there is room for.
  enum Form: Hashable, Sendable {
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
    let plot: Rectangle
  }

  let form: Form
  var header: Rectangle?
  var tabs: Rectangle?
  var panels: [Panel] = []
  var strip: Rectangle?
  var footer: Rectangle?

  /// The sizes of the plots that show the loss.
  var plots: [Size] { panels.map(\.plot.size) }

  /// The panel and the place inside of its plot that a cell belongs to.
  func panel(at position: Position) -> Panel? {
    panels.first { $0.plot.contains(position) }
  }
}

extension Model {
  var layout: Layout {
    var layout = Layout(form: Layout.Form(size))
    var rest = Rectangle(column: 0, row: 0, width: size.width, height: size.height)
    func top(_ height: Int) -> Rectangle {
      defer { rest = rest.inset(top: height) }
      return Rectangle(column: 0, row: rest.row, width: rest.width, height: height)
    }
    func bottom(_ height: Int) -> Rectangle {
      defer { rest = rest.inset(bottom: height) }
      return Rectangle(
        column: 0, row: rest.row + rest.height - height, width: rest.width, height: height)
    }
    if layout.form == .full || layout.form == .tabs { layout.header = top(1) }
    if layout.form == .tabs, visible.count > 2 { layout.tabs = top(1) }
    if ![.bare, .tiny].contains(layout.form) { layout.footer = bottom(1) }
    let strip = stripHeight(in: layout.form)
    if strip > 0 { layout.strip = bottom(strip) }
    if arrangement == .curves, layout.form != .bare, layout.form != .tiny {
      layout.strip = rest
    } else if layout.form != .tiny {
      layout.panels = panels(in: rest, layout.form)
    }
    return layout
  }

  private func stripHeight(in form: Layout.Form) -> Int {
    guard arrangement != .curves else { return 0 }
    switch (form, size.height) {
    case (.full, 44...): return 10
    case (.full, 36...): return 8
    case (.full, _): return 7
    case (.tabs, 24...): return 7
    default: return 0
    }
  }

  private func panels(in area: Rectangle, _ form: Layout.Form) -> [Layout.Panel] {
    let shown: [Int?] = arrangement == .overlay ? [nil] : shownRuns(in: form).map { $0 }
    let columns = shown.count <= 3 ? max(1, shown.count) : shown.count == 4 ? 2 : 3
    let rows = max(1, (shown.count + columns - 1) / columns)
    return shown.enumerated().map { index, run in
      let (row, column) = index.quotientAndRemainder(dividingBy: columns)
      let left = area.column + area.width * column / columns
      let right = area.column + area.width * (column + 1) / columns
      let top = area.row + area.height * row / rows
      let bottom = area.row + area.height * (row + 1) / rows
      let cell = Rectangle(column: left, row: top, width: right - left, height: bottom - top)
      return Layout.Panel(run: run, area: cell, plot: plot(in: cell, form))
    }
  }

  /// The runs that have a panel: all, or as many as there is room for, the focused one among them.
  private func shownRuns(in form: Layout.Form) -> [Int] {
    let room = form == .full ? 9 : form == .tabs ? 2 : 1
    let runs = visible
    guard runs.count > room, let focus, let place = runs.firstIndex(of: focus) else {
      return Array(runs.prefix(room))
    }
    let first = min(place / room * room, runs.count - room)
    return Array(runs[first..<first + room])
  }

  /// Inside of a panel's frame, less its axes: labels left and below where there is room.
  private func plot(in area: Rectangle, _ form: Layout.Form) -> Rectangle {
    guard form != .bare else { return area }
    let inside = area.inset(left: 1, top: 1, right: 1, bottom: 1)
    let hasAxes = inside.width >= 26 && inside.height >= 7
    return hasAxes ? inside.inset(left: 5, bottom: 1) : inside
  }
}
