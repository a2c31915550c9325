import Canvas

/// A way to share an area between panels and the strip of curves.
struct Split {
  let areas: [Rectangle]
  let strip: Rectangle?

  /// The way that makes the plots largest, each measured by the square that fits into it.
  static func best(
    for area: Rectangle, panels: Int, _ form: Layout.Form, hasStrip: Bool
  ) -> Split {
    guard hasStrip else { return Split(areas: parts(of: area, panels), strip: nil) }
    var splits = [below(area, panels, form)]
    // A single plot needs no row for others: at 80x24 it is a square beside the curves.
    if form == .full || panels == 1 && area.width >= 76 { splits.append(beside(area, panels)) }
    return splits.max { $0.score < $1.score }!
  }

  /// Twice as many columns as rows make a square; of equal squares the wider panel has more room for
  /// its title.
  private var score: Int {
    let square = areas.map { min($0.width - 7, 2 * ($0.height - 3)) }.min() ?? 0
    return 1000 * square + (areas.map(\.width).min() ?? 0)
  }

  private static func below(_ area: Rectangle, _ panels: Int, _ form: Layout.Form) -> Split {
    var rest = area
    let height =
      switch (form, area.height) {
      case (.full, 42...): 10
      case (.full, _), (.tabs, 20...): 7
      default: 0
      }
    let strip = height > 0 ? rest.cutBottom(height) : nil
    return Split(areas: parts(of: rest, panels), strip: strip)
  }

  private static func beside(_ area: Rectangle, _ panels: Int) -> Split {
    var rest = area
    let strip = rest.cutRight(max(32, area.width * 3 / 8 - 5))
    return Split(areas: parts(of: rest, panels), strip: strip)
  }

  /// Rows and columns of equal panels, as near to squares as can be.
  static func parts(of area: Rectangle, _ count: Int) -> [Rectangle] {
    let grids = (1...max(1, count)).map { columns in
      let rows = (count + columns - 1) / columns
      return (0..<count).map { index in
        area.part(index % columns, of: columns, index / columns, of: rows)
      }
    }
    let splits = grids.map { Split(areas: $0, strip: nil) }
    return splits.max { $0.score < $1.score }?.areas ?? []
  }
}
