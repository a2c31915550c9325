extension Dots {
  /// The cell at a column and row, its dots over the backdrop's bands.
  func cell(column: Int, row: Int, over backdrop: Backdrop?) -> Cell {
    let upper = backdrop?.color(column: column, row: row, half: 0) ?? .terminal
    let lower = backdrop?.color(column: column, row: row, half: 1) ?? .terminal
    let slot = slot(column: column, row: row)
    if let texture = backdrop?.texture(column: column, row: row), !hasDots(column: column, row: row)
    {
      return texture
    }
    switch markers {
    case .braille:
      guard slot.pattern != 0 else { return Self.halves(upper, lower) }
      let background = Self.hasLessInkAbove(slot.pattern) ? upper : lower
      return Cell(
        Braille.glyph(slot.pattern), Style(slot.color, on: background, slot.attributes))
    case .half:
      return Self.halves(slot, self.slot(column: column, row: row, half: 1), upper, lower)
    case .ascii:
      guard slot.pattern != 0 else { return Cell(.blank, Style(on: upper)) }
      return Cell(
        Glyph(Unicode.Scalar(slot.pattern)), Style(slot.color, on: upper, slot.attributes))
    }
  }

  private func hasDots(column: Int, row: Int) -> Bool {
    let halves = markers == .half ? 0...1 : 0...0
    return halves.contains { slot(column: column, row: row, half: $0).pattern != 0 }
  }

  /// A contour line's dots lie where two bands meet, so most of the cell is the band of the half
  /// that has fewer of them.
  private static func hasLessInkAbove(_ pattern: UInt8) -> Bool {
    (pattern & Braille.upperHalf).nonzeroBitCount <= (pattern & Braille.lowerHalf).nonzeroBitCount
  }

  /// Two bands, without dots. The terminal's own colour has to be a background.
  private static func halves(_ upper: Color, _ lower: Color) -> Cell {
    if upper == lower { return Cell(.blank, Style(on: upper)) }
    if upper == .terminal { return Cell(.lowerHalf, Style(lower, on: upper)) }
    return Cell(.upperHalf, Style(upper, on: lower))
  }

  /// Two halves, each a dot or a band.
  private static func halves(_ top: Slot, _ bottom: Slot, _ upper: Color, _ lower: Color) -> Cell {
    switch (top.pattern != 0, bottom.pattern != 0) {
    case (false, false): halves(upper, lower)
    case (true, false): Cell(.upperHalf, Style(top.color, on: lower, top.attributes))
    case (false, true): Cell(.lowerHalf, Style(bottom.color, on: upper, bottom.attributes))
    case (true, true) where top.color == bottom.color:
      Cell(.full, Style(top.color, on: lower, top.attributes))
    case (true, true): Cell(.upperHalf, Style(top.color, on: bottom.color, top.attributes))
    }
  }
}
