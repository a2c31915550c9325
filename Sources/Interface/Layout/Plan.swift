import Canvas

/// A way to share an area between panels and the strip of curves.
struct Plan {
  let areas: [Rectangle]
  let strip: Rectangle?

  /// The way that makes the plots largest, each measured by the square that fits into it.
  static func best(
    for area: Rectangle, panels: Int, _ form: Layout.Form, hasStrip: Bool
  ) -> Plan {
    guard hasStrip else { return Plan(areas: split(area, panels), strip: nil) }
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
      case (.full, _), (.tabs, 20...): 7
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
  static func split(_ area: Rectangle, _ count: Int) -> [Rectangle] {
    let grids = (1...max(1, count)).map { columns in
      let rows = (count + columns - 1) / columns
      return (0..<count).map { index in
        area.part(index % columns, of: columns, index / columns, of: rows)
      }
    }
    return grids.max { Plan(areas: $0, strip: nil).score < Plan(areas: $1, strip: nil).score } ?? []
  }
}
