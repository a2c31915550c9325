import Texts

/// What stands in a cell: a character, with at most one combining mark (r̂, θ̃). One of two columns has a cell
/// of its own for the second.
///
/// Two scalars rather than a `Character`: a frame compares and copies thousands of them.
package struct Glyph: Hashable, Sendable {
  package var base: Unicode.Scalar
  /// The combining mark; U+0000 for none.
  package var mark: Unicode.Scalar

  package init(_ base: Unicode.Scalar, mark: Unicode.Scalar = "\0") {
    self.base = base
    self.mark = mark
  }

  /// Control characters become visible, so that text from files never reaches the terminal raw.
  package init(_ character: Character) {
    let scalars = character.unicodeScalars
    let first = scalars[scalars.startIndex]
    let shown = first.visible
    // A sign that stands for another takes no mark.
    self.init(shown, mark: shown == first ? scalars.dropFirst().first ?? "\0" : "\0")
  }

  package static let blank = Glyph(" " as Unicode.Scalar)
  static let upperHalf = Glyph("▀" as Unicode.Scalar)
  static let lowerHalf = Glyph("▄" as Unicode.Scalar)
  static let full = Glyph("█" as Unicode.Scalar)
}

/// One character cell of the screen.
package struct Cell: Hashable, Sendable {
  package var glyph: Glyph
  package var style: Style

  package init(_ glyph: Glyph = .blank, _ style: Style = Style()) {
    self.glyph = glyph
    self.style = style
  }
}

/// A picture made of character cells, row by row. Drawing outside of it does nothing.
package struct Grid: Hashable, Sendable {
  package let size: Size
  package internal(set) var cells: [Cell]

  package init(_ size: Size, fill: Cell = Cell()) {
    self.size = Size(width: max(0, size.width), height: max(0, size.height))
    cells = Array(repeating: fill, count: self.size.width * self.size.height)
  }

  package var bounds: Rectangle {
    Rectangle(column: 0, row: 0, width: size.width, height: size.height)
  }

  /// The cell at a column and row; outside of the grid a blank one is read and nothing is written.
  package subscript(column: Int, row: Int) -> Cell {
    get { isInside(column, row) ? cells[row * size.width + column] : Cell() }
    set { if isInside(column, row) { cells[row * size.width + column] = newValue } }
  }

  private func isInside(_ column: Int, _ row: Int) -> Bool {
    column >= 0 && column < size.width && row >= 0 && row < size.height
  }

  package mutating func fill(_ area: Rectangle, with cell: Cell) {
    let area = area.intersection(bounds)
    for row in area.rows {
      for column in area.columns { cells[row * size.width + column] = cell }
    }
  }

  /// Writes text into one row, cut off at `limit` columns; returns how many columns it took.
  @discardableResult
  package mutating func write(
    _ text: some StringProtocol, column: Int, row: Int, style: Style, limit: Int = .max
  ) -> Int {
    var taken = 0
    for character in text {
      let width = character.columns
      guard taken + width <= limit else { break }
      self[column + taken, row] = Cell(Glyph(character), style)
      if width == 2 { self[column + taken + 1, row] = Cell(.continuation, style) }
      taken += width
    }
    return taken
  }

  /// The bare text, a line a row, without trailing blanks.
  package var text: String {
    (0..<size.height).map { row in
      var line = ""
      for column in 0..<size.width {
        let glyph = glyph(column: column, row: row)
        if glyph.isContinuation { continue }
        line.unicodeScalars.append(glyph.base)
        if glyph.mark != "\0" { line.unicodeScalars.append(glyph.mark) }
      }
      while line.last == " " { line.removeLast() }
      return line
    }.joined(separator: "\n")
  }
}
