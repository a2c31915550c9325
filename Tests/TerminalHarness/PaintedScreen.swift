/// A colour as a terminal was told it.
package enum PaintedColor: Hashable, Sendable {
  case terminal
  case palette(Int)
  case rgb(Int, Int, Int)
}

/// How characters are painted.
package struct Paint: Hashable, Sendable {
  package var foreground = PaintedColor.terminal
  package var background = PaintedColor.terminal
  package var isBold = false
  package var isDim = false
  package var isUnderlined = false
  package var isReversed = false

  package init(
    foreground: PaintedColor = .terminal, background: PaintedColor = .terminal,
    isBold: Bool = false
  ) {
    self.foreground = foreground
    self.background = background
    self.isBold = isBold
  }
}

/// A character of the painted screen, with what combines with it.
package struct PaintedCell: Hashable, Sendable {
  package var text: String
  package var paint: Paint
}

/// What a terminal shows after some output: as much of xterm as ncurses makes use of.
package struct PaintedScreen: Sendable {
  package let columns: Int
  package let rows: Int
  var cells: [PaintedCell]
  var column = 0
  var row = 0
  var scrolled: ClosedRange<Int>
  var paint = Paint()
  /// Sequences that are not known here; a test that finds some has to be read with care.
  package internal(set) var unknown: [String] = []

  package init(columns: Int, rows: Int, output: [UInt8]) {
    self.columns = columns
    self.rows = rows
    scrolled = 0...rows - 1
    cells = Array(repeating: PaintedCell(text: " ", paint: Paint()), count: columns * rows)
    var scalars = String(decoding: output, as: UTF8.self).unicodeScalars[...]
    while let scalar = scalars.popFirst() {
      if scalar == "\u{1B}" { takeEscape(&scalars) } else { put(scalar) }
    }
  }

  package subscript(column: Int, row: Int) -> PaintedCell { cells[row * columns + column] }

  /// The text of a row, without trailing blanks.
  package func line(_ row: Int) -> String {
    var text = (0..<columns).map { self[$0, row].text }.joined()
    while text.last == " " { text.removeLast() }
    return text
  }

  /// The text of the screen.
  package var text: String { (0..<rows).map(line).joined(separator: "\n") }

  private mutating func put(_ scalar: Unicode.Scalar) {
    switch scalar {
    case "\r": column = 0
    case "\n": lineFeed()
    case "\u{8}": column = max(0, column - 1)
    case "\u{0}"..<" ", "\u{7F}": break
    default: write(scalar)
    }
  }

  private mutating func write(_ scalar: Unicode.Scalar) {
    if scalar.properties.canonicalCombiningClass != .notReordered {
      // The cursor stands after the character that this one combines with.
      cells[row * columns + max(0, min(column, columns) - 1)].text.unicodeScalars.append(scalar)
      return
    }
    if column >= columns {
      column = 0
      lineFeed()
    }
    cells[row * columns + column] = PaintedCell(text: String(scalar), paint: paint)
    column += 1
  }

  private mutating func lineFeed() {
    if row == scrolled.upperBound { scroll(by: 1) } else { row = min(rows - 1, row + 1) }
  }

  mutating func scroll(by count: Int) {
    let old = cells
    for row in scrolled {
      for column in 0..<columns {
        let from = row + count
        cells[row * columns + column] =
          scrolled.contains(from)
          ? old[from * columns + column] : PaintedCell(text: " ", paint: blank)
      }
    }
  }

  /// Erased cells keep the background.
  var blank: Paint { Paint(background: paint.background) }

  mutating func erase(_ range: Range<Int>) {
    for index in range.clamped(to: 0..<cells.count) {
      cells[index] = PaintedCell(text: " ", paint: blank)
    }
  }
}
