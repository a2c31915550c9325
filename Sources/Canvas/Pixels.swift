/// A small picture of square pixels, of which a cell holds two, one above the other.
package struct Pixels: Hashable, Sendable {
  package let width: Int
  package let height: Int
  private let set: [Bool]

  /// Rows of equal length, `#` for each pixel that is set.
  package init(_ rows: [String]) {
    width = rows.first?.count ?? 0
    height = rows.count
    set = rows.flatMap { $0.map { $0 == "#" } }
    precondition(set.count == width * height, "rows of equal length")
  }

  /// Pictures of equal height beside each other, a pixel between them.
  package init(joining parts: [Pixels]) {
    let height = parts.map(\.height).max() ?? 0
    self.init(
      (0..<height).map { row in
        parts.map { part in
          String((0..<part.width).map { part[$0, row] ? "#" : "." })
        }.joined(separator: ".")
      })
  }

  /// Whether a pixel is set; outside none is.
  package subscript(column: Int, row: Int) -> Bool {
    guard (0..<width).contains(column), (0..<height).contains(row) else { return false }
    return set[row * width + column]
  }

  /// In cells.
  package var cells: Size { Size(width: width, height: (height + 1) / 2) }
}

extension Grid {
  /// Draws a picture over what is there, as far as it lies in an area: where no pixel is set, a cell
  /// or the half of one keeps its background.
  package mutating func draw(
    _ pixels: Pixels, column: Int, row: Int, color: Color, attributes: Style.Attributes = [],
    in area: Rectangle
  ) {
    for y in 0..<pixels.cells.height {
      for x in 0..<pixels.width where area.contains(Position(column: column + x, row: row + y)) {
        let (top, bottom) = (pixels[x, 2 * y], pixels[x, 2 * y + 1])
        guard top || bottom else { continue }
        let (upper, lower) = self[column + x, row + y].halves
        self[column + x, row + y] =
          switch (top, bottom) {
          case (true, true): Cell(Glyph("█"), Style(color, on: lower, attributes))
          case (true, false): Cell(Glyph("▀"), Style(color, on: lower, attributes))
          default: Cell(Glyph("▄"), Style(color, on: upper, attributes))
          }
      }
    }
  }
}

extension Cell {
  /// The colours of its upper and lower half, whatever is written over them.
  fileprivate var halves: (Color, Color) {
    switch glyph.base {
    case "▀": (style.foreground, style.background)
    case "▄": (style.background, style.foreground)
    default: (style.background, style.background)
    }
  }
}
