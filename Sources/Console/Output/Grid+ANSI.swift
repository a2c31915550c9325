import Canvas
import Terminal

extension Grid {
  /// The picture as text without colours, a line a row, without trailing blanks.
  ///
  /// - Parameter ascii: whether only ASCII can be written.
  package func plainText(ascii: Bool) -> String { (ascii ? inASCII : self).text + "\n" }

  /// The picture as text with colours and attributes, a line a row: ECMA-48's SGR, with the
  /// sequences of xterm for 256 colours and 24 bits. Every line begins and ends in the terminal's
  /// own style, and a style is only said where it changes.
  package func ansiText(ascii: Bool) -> String {
    let grid = ascii ? inASCII : self
    return (0..<size.height).map { grid.ansiLine($0) + "\n" }.joined()
  }

  /// The picture with a stand-in of ASCII for every other character.
  var inASCII: Grid {
    var grid = self
    for row in bounds.rows {
      for column in bounds.columns {
        grid[column, row].glyph = grid[column, row].glyph.plain
      }
    }
    return grid
  }

  private func ansiLine(_ row: Int) -> String {
    let last = bounds.columns.last { self[$0, row] != Cell() } ?? -1
    var line = ""
    var style = Style()
    for column in 0..<(last + 1) {
      let (cell, glyph) = (self[column, row], glyph(column: column, row: row))
      if glyph.isContinuation { continue }
      line += cell.style.sequence(after: style)
      style = cell.style
      line.unicodeScalars.append(glyph.base)
      if glyph.mark != "\0" { line.unicodeScalars.append(glyph.mark) }
    }
    return line + Style().sequence(after: style)
  }
}

extension Style {
  /// What turns one style into this one; nothing if they are the same.
  func sequence(after other: Style) -> String {
    guard self != other else { return "" }
    if self == Style() { return "\u{1B}[m" }
    var start = other
    var codes: [String] = []
    if !attributes.isSuperset(of: other.attributes) {
      codes.append("0")
      start = Style()
    }
    codes += attributes.subtracting(start.attributes).codes
    if foreground != start.foreground { codes.append(foreground.code(base: 30)) }
    if background != start.background { codes.append(background.code(base: 40)) }
    return "\u{1B}[\(codes.joined(separator: ";"))m"
  }
}

extension Style.Attributes {
  fileprivate var codes: [String] {
    let all: [(Style.Attributes, String)] = [
      (.bold, "1"), (.dim, "2"), (.underline, "4"), (.reverse, "7"),
    ]
    return all.filter { contains($0.0) }.map(\.1)
  }
}

extension Color {
  /// The colour's code; `base` is 30 for the foreground, 40 for the background.
  fileprivate func code(base: Int) -> String {
    switch self {
    case .terminal: "\(base + 9)"
    case .palette(let index) where index < 8: "\(base + Int(index))"
    case .palette(let index) where index < 16: "\(base + 60 + Int(index) - 8)"
    case .palette(let index): "\(base + 8);5;\(index)"
    case .rgb(let red, let green, let blue): "\(base + 8);2;\(red);\(green);\(blue)"
    }
  }
}
