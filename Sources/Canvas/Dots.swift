extension MarkerSet {
  /// How many dots there are in a cell, across and down.
  package var dotsPerCell: Size {
    switch self {
    case .braille: Size(width: 2, height: 4)
    case .half: Size(width: 1, height: 2)
    case .ascii: Size(width: 1, height: 1)
    }
  }
}

/// A raster of dots over an area of cells, each dot with its ink.
///
/// A *slot* holds dots that share one colour: a cell, or with half blocks the half of one.
package struct Dots: Hashable, Sendable {
  struct Slot: Hashable, Sendable {
    /// Braille: the dots set. Half: 1 if set. ASCII: the character's code. 0 for none.
    var pattern: UInt8 = 0
    var rank: UInt8 = 0
    var attributes: Style.Attributes = []
    var color = Color.terminal
  }

  package let markers: MarkerSet
  /// In cells.
  package let cells: Size
  /// In dots.
  package let size: Size
  private let slotsPerRow: Int
  private var slots: [Slot]

  package init(_ markers: MarkerSet, cells: Size) {
    self.markers = markers
    self.cells = Size(width: max(0, cells.width), height: max(0, cells.height))
    let perCell = markers.dotsPerCell
    size = Size(
      width: self.cells.width * perCell.width, height: self.cells.height * perCell.height)
    slotsPerRow = self.cells.width
    let rows = markers == .half ? size.height : self.cells.height
    slots = Array(repeating: Slot(), count: slotsPerRow * rows)
  }

  /// Sets a dot, if it is inside; `character` is what stands for it in ASCII.
  mutating func set(column: Int, row: Int, ink: Ink, character: Unicode.Scalar) {
    guard column >= 0, column < size.width, row >= 0, row < size.height else { return }
    let place: Int
    let bit: UInt8
    switch markers {
    case .braille:
      place = (row >> 2) * slotsPerRow + (column >> 1)
      bit = Braille.bit(column: column & 1, row: row & 3)
    case .half: (place, bit) = (row * slotsPerRow + column, 1)
    case .ascii:
      place = row * slotsPerRow + column
      bit = UInt8(exactly: (ink.mark ?? character).value) ?? UInt8(ascii: "?")
    }
    let old = slots[place]
    guard old.pattern == 0 || ink.rank >= old.rank else { return }
    let isMerged = markers == .braille && ink.rank == old.rank
    slots[place] = Slot(
      pattern: isMerged ? old.pattern | bit : bit, rank: ink.rank,
      attributes: ink.attributes, color: ink.color)
  }

  /// The slot of a cell; with half blocks of its upper (0) or lower (1) half.
  func slot(column: Int, row: Int, half: Int = 0) -> Slot {
    let line = markers == .half ? 2 * row + half : row
    return slots[line * slotsPerRow + column]
  }

  /// Whether a dot is set; outside none is.
  package func isSet(column: Int, row: Int) -> Bool {
    guard column >= 0, column < size.width, row >= 0, row < size.height else { return false }
    switch markers {
    case .braille:
      let pattern = slots[(row >> 2) * slotsPerRow + (column >> 1)].pattern
      return pattern & Braille.bit(column: column & 1, row: row & 3) != 0
    case .half, .ascii: return slots[row * slotsPerRow + column].pattern != 0
    }
  }

  /// Whether a dot is set in the square of that many dots around a place.
  func hasDots(near dot: SIMD2<Int>, within distance: Int) -> Bool {
    let low = SIMD2(max(0, dot.x - distance), max(0, dot.y - distance))
    let high = SIMD2(min(size.width - 1, dot.x + distance), min(size.height - 1, dot.y + distance))
    guard low.x <= high.x, low.y <= high.y else { return false }
    guard markers == .braille else {
      return (low.y...high.y).contains { row in
        (low.x...high.x).contains { isSet(column: $0, row: row) }
      }
    }
    // Whole characters at once: contour lines ask this for each of their dots.
    for row in low.y >> 2...high.y >> 2 {
      let rows = Braille.rows(max(0, low.y - 4 * row)...min(3, high.y - 4 * row))
      for column in low.x >> 1...high.x >> 1 {
        let columns = Braille.columns(max(0, low.x - 2 * column)...min(1, high.x - 2 * column))
        if slots[row * slotsPerRow + column].pattern & rows & columns != 0 { return true }
      }
    }
    return false
  }
}
