import Canvas
import Notation
import Texts

/// Words beside points of a plot, which make way for each other.
struct PlotLabels {
  let area: Rectangle
  let window: Window
  private var taken: [Rectangle] = []

  init(area: Rectangle, window: Window) {
    self.area = area
    self.window = window
  }

  /// Keeps the cell of a point free.
  mutating func spare(_ point: Point) {
    if window.contains(point) { taken.append(spot(of: point, width: 1)) }
  }

  /// Keeps cells free.
  mutating func spare(_ cells: Rectangle) { taken.append(cells) }

  /// Writes words beside a point; left out where there is no room.
  mutating func put(words: Span, beside point: Point, on grid: inout Grid) {
    guard window.contains(point) else { return }
    let places = places(beside: spot(of: point, width: 1), width: words.text.columns)
    if let place = places.first(where: isFree) { write([words], in: place, on: &grid) }
  }

  /// Writes a sign over a point, and beside it its words, both near it where that is taken. What is
  /// outside of the view is left out.
  mutating func put(
    _ sign: [Span], at point: Point, words: Span? = nil, on grid: inout Grid
  ) {
    guard window.contains(point) else { return }
    let width = sign.columns
    let center = spot(of: point, width: width)
    let beside = places(beside: spot(of: point, width: 1), width: width)
    let spot = ([center] + beside).first(where: isFree)
    if let spot { write(sign, in: spot, on: &grid) }
    guard let words, let spot else { return }
    if let place = places(beside: spot, width: words.text.columns).first(where: isFree) {
      write([words], in: place, on: &grid)
    }
  }

  private func spot(of point: Point, width: Int) -> Rectangle {
    let share = window.share(at: point)
    let column = Int(cellAt: share.x, of: area.width) - width / 2
    return Rectangle(
      column: area.column + max(0, min(column, area.width - width)),
      row: area.row + Int(cellAt: share.y, of: area.height), width: width, height: 1)
  }

  /// To the right and to the left, in the same row, then below and above.
  private func places(beside spot: Rectangle, width: Int) -> [Rectangle] {
    [0, 1, -1, 2, -2].flatMap { offset in
      [spot.column + spot.width, spot.column - width].map {
        Rectangle(column: $0, row: spot.row + offset, width: width, height: 1)
      }
    }
  }

  private func isFree(_ place: Rectangle) -> Bool {
    place.intersection(area) == place && taken.allSatisfy { $0.intersection(place).isEmpty }
  }

  private mutating func write(_ spans: [Span], in place: Rectangle, on grid: inout Grid) {
    taken.append(place)
    grid.write(spans, column: place.column, row: place.row)
  }
}
