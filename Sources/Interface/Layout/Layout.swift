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

  /// What there is at most once.
  enum Part: Hashable, Sendable, CaseIterable {
    /// The loss and the clock.
    case header
    /// The runs in a row.
    case tabs
    /// The curves of all runs.
    case curves
    /// The text of an algorithm, or the runs of an overlay.
    case text
    /// What is being turned, in large letters.
    case band
    /// The whole history.
    case timeLine
    /// The words of a lesson.
    case lesson
    case footer
  }

  let form: Form
  private var areas: [Part: Rectangle] = [:]
  /// The plots that show the loss.
  var plots: [PlotPlace] = []

  init(form: Form) { self.form = form }

  /// Where a part is; nil where there is none.
  subscript(part: Part) -> Rectangle? {
    get { areas[part] }
    set { areas[part] = newValue }
  }
}

/// Where the plot of one run is, or of all of them (nil).
struct PlotPlace: Hashable, Sendable {
  let run: Int?
  let area: Rectangle
  /// The cells of the plot inside.
  var plot: Rectangle
  /// For a run's name in large letters.
  var title: Rectangle?

  var hasFrame: Bool { area != plot }
}

extension [PlotPlace] {
  /// With plots of one size, the least of each side: then one domain fits all of them, and their scales and
  /// ticks are the same, though panels that share a screen may differ by a row or a column.
  var withEqualPlots: [PlotPlace] {
    guard let width = map(\.plot.width).min(), let height = map(\.plot.height).min() else {
      return []
    }
    return map { place in
      var place = place
      place.plot = Rectangle(
        column: place.plot.column, row: place.plot.row, width: width, height: height)
      return place
    }
  }
}

extension Rectangle {
  /// Its top left cell.
  var origin: Position { Position(column: column, row: row) }
}
