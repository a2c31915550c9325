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
  /// The curves of all runs.
  var strip: Rectangle?
  /// The text of an algorithm.
  var text: Rectangle?
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
    let form = layout.form
    var rest = Rectangle(column: 0, row: 0, width: size.width, height: size.height)
    guard form != .tiny else { return layout }
    if form == .full || form == .tabs { layout.header = rest.cutTop(1) }
    if form == .tabs, visible.count > 2, arrangement == .sideBySide { layout.tabs = rest.cutTop(1) }
    if form != .bare || isStill { layout.footer = rest.cutBottom(footHeight) }
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
      layout.text = rest.cutInspector()
      layout.panels = [
        Layout.Panel(run: inspected, area: rest, plot: plot(in: rest, form, hasLine: false))
      ]
      return layout
    }
    let plan = Plan.best(for: rest, panels: shown.count, form)
    layout.strip = plan.strip
    layout.text = layout.strip?.cutText()
    let needsLine = zip(shown, plan.areas).contains { run, area in
      run.map { !RunPanel.hasRoomForParameters(self, $0, in: area) } ?? false
    }
    layout.panels = zip(shown, plan.areas).map { run, area in
      Layout.Panel(run: run, area: area, plot: plot(in: area, form, hasLine: needsLine))
    }
    return layout
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

/// A way to share an area between panels and the strip of curves.
private struct Plan {
  let areas: [Rectangle]
  let strip: Rectangle?

  /// The way that makes the plots largest, each measured by the square that fits into it.
  static func best(for area: Rectangle, panels: Int, _ form: Layout.Form) -> Plan {
    var plans = [below(area, panels, form)]
    if form == .full { plans.append(beside(area, panels)) }
    return plans.max { $0.score < $1.score }!
  }

  /// Twice as many columns as rows make a square; of equal squares the wider panel has more room for
  /// its title.
  private var score: Int {
    let square = areas.map { min($0.width - 7, 2 * ($0.height - 3)) }.min() ?? 0
    return 1000 * square + (areas.map(\.width).min() ?? 0)
  }

  private static func below(_ area: Rectangle, _ panels: Int, _ form: Layout.Form) -> Plan {
    var rest = area
    let height =
      switch (form, area.height) {
      case (.full, 42...): 10
      case (.full, _), (.tabs, 21...): 7
      default: 0
      }
    let strip = height > 0 ? rest.cutBottom(height) : nil
    return Plan(areas: split(rest, panels), strip: strip)
  }

  private static func beside(_ area: Rectangle, _ panels: Int) -> Plan {
    var rest = area
    let strip = rest.cutRight(max(32, area.width * 3 / 8 - 5))
    return Plan(areas: split(rest, panels), strip: strip)
  }

  /// Rows and columns of equal panels, as near to squares as can be.
  private static func split(_ area: Rectangle, _ count: Int) -> [Rectangle] {
    let grids = (1...max(1, count)).map { columns in
      let rows = (count + columns - 1) / columns
      return (0..<count).map { index in
        area.part(index % columns, of: columns, index / columns, of: rows)
      }
    }
    return grids.max { Plan(areas: $0, strip: nil).score < Plan(areas: $1, strip: nil).score } ?? []
  }
}

extension Rectangle {
  fileprivate mutating func cutTop(_ height: Int) -> Rectangle {
    defer { self = inset(top: height) }
    return Rectangle(column: column, row: row, width: width, height: height)
  }

  fileprivate mutating func cutBottom(_ height: Int) -> Rectangle {
    defer { self = inset(bottom: height) }
    return inset(top: self.height - height)
  }

  /// Takes the lower part of a column of curves for text, if it is high enough for both.
  fileprivate mutating func cutText() -> Rectangle? {
    guard height >= 24 else { return nil }
    return cutBottom(max(14, height / 2))
  }

  /// Takes what the inspector's text needs, beside the plot or below it.
  fileprivate mutating func cutInspector() -> Rectangle {
    width >= 76 ? cutRight(max(46, width / 2 - 6)) : cutBottom(height * 3 / 5)
  }

  fileprivate mutating func cutRight(_ width: Int) -> Rectangle {
    defer { self = inset(right: width) }
    return inset(left: self.width - width)
  }

  /// One of equal parts, by column and row.
  fileprivate func part(_ x: Int, of columns: Int, _ y: Int, of rows: Int) -> Rectangle {
    let (left, right) = (width * x / columns, width * (x + 1) / columns)
    let (top, bottom) = (height * y / rows, height * (y + 1) / rows)
    return Rectangle(
      column: column + left, row: row + top, width: right - left, height: bottom - top)
  }
}
