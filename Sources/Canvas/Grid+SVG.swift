extension Grid {
  /// The picture as SVG: cells of 8 x 16 units, blocks and Braille dots as shapes of their own, so that
  /// it looks the same whatever the font.
  ///
  /// - Parameters:
  ///   - background: for the terminal's own background; likewise `foreground`. Both as in CSS.
  package func svg(background: String = "#0c0c10", foreground: String = "#d0d0d0") -> String {
    let own = (background: background, foreground: foreground)
    let (width, height) = (size.width * 8, size.height * 16)
    var lines = [
      "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 \(width) \(height)\""
        + " font-family=\"DejaVu Sans Mono, Menlo, Consolas, monospace\" font-size=\"13\">",
      "<rect width=\"\(width)\" height=\"\(height)\" fill=\"\(background)\"/>",
    ]
    for row in 0..<size.height {
      let runs = self.runs(row: row)
      lines += runs.compactMap { $0.backgroundSVG(row, own.background) }
      lines += runs.compactMap { $0.blocksSVG(row, own) }
      lines += runs.compactMap { $0.dotsSVG(row, own.foreground) }
      lines += runs.compactMap { $0.textSVG(row, own.foreground) }
    }
    return (lines + ["</svg>", ""]).joined(separator: "\n")
  }

  /// Neighbours in a row that look the same.
  private func runs(row: Int) -> [StyledRun] {
    var runs: [StyledRun] = []
    for column in 0..<size.width {
      var cell = self[column, row]
      cell.glyph = glyph(column: column, row: row)
      if let last = runs.indices.last, runs[last].style == cell.style {
        runs[last].glyphs.append(cell.glyph)
      } else {
        runs.append(StyledRun(column: column, style: cell.style, glyphs: [cell.glyph]))
      }
    }
    return runs
  }
}

/// Glyphs of one style side by side.
private struct StyledRun {
  let column: Int
  let style: Style
  var glyphs: [Glyph]

  private var isReversed: Bool { style.attributes.contains(.reverse) }

  private func ink(_ own: String) -> String {
    (isReversed ? style.background : style.foreground).css ?? own
  }

  func backgroundSVG(_ row: Int, _ own: String) -> String? {
    let color = isReversed ? style.foreground.css ?? "#d0d0d0" : style.background.css
    guard let color, color != own else { return nil }
    return "<rect x=\"\(column * 8)\" y=\"\(row * 16)\" width=\"\(glyphs.count * 8)\""
      + " height=\"16\" fill=\"\(color)\" shape-rendering=\"crispEdges\"/>"
  }

  func blocksSVG(_ row: Int, _ own: (background: String, foreground: String)) -> String? {
    let paths = glyphs.enumerated().compactMap { place, glyph -> String? in
      let x = (column + place) * 8
      switch glyph.base {
      case "▀": return "M\(x) \(row * 16)h8v8h-8z"
      case "▄": return "M\(x) \(row * 16 + 8)h8v8h-8z"
      case "█": return "M\(x) \(row * 16)h8v16h-8z"
      default: return nil
      }
    }
    guard !paths.isEmpty else { return nil }
    return "<path fill=\"\(ink(own.foreground))\" shape-rendering=\"crispEdges\""
      + " d=\"\(paths.joined())\"/>"
  }

  func dotsSVG(_ row: Int, _ own: String) -> String? {
    // The dots of U+2800, bit by bit: column and row within the cell.
    let places = [(0, 0), (0, 1), (0, 2), (1, 0), (1, 1), (1, 2), (0, 3), (1, 3)]
    let paths = glyphs.enumerated().flatMap { place, glyph -> [String] in
      guard (0x2800...0x28FF).contains(glyph.base.value) else { return [] }
      return places.enumerated().compactMap { bit, dot in
        guard (glyph.base.value >> UInt32(bit)) & 1 == 1 else { return nil }
        return "M\((column + place) * 8 + dot.0 * 4 + 1) \(row * 16 + dot.1 * 4 + 1)h2v2h-2z"
      }
    }
    guard !paths.isEmpty else { return nil }
    return "<path fill=\"\(ink(own))\"\(opacity) d=\"\(paths.joined())\"/>"
  }

  func textSVG(_ row: Int, _ own: String) -> String? {
    let letters = glyphs.enumerated().filter { !$0.element.isShape }
    guard !letters.isEmpty else { return nil }
    let places = letters.map { "\((column + $0.offset) * 8)" }.joined(separator: " ")
    let text = letters.map { $0.element.escaped }.joined()
    let bold = style.attributes.contains(.bold) ? " font-weight=\"bold\"" : ""
    let line = style.attributes.contains(.underline) ? " text-decoration=\"underline\"" : ""
    return "<text x=\"\(places)\" y=\"\(row * 16 + 12)\" fill=\"\(ink(own))\"\(bold)\(line)"
      + "\(opacity)>\(text)</text>"
  }

  private var opacity: String { style.attributes.contains(.dim) ? " opacity=\"0.6\"" : "" }
}

extension Glyph {
  /// Drawn as a shape, or not at all.
  fileprivate var isShape: Bool {
    base == " " || isContinuation || "▀▄█".unicodeScalars.contains(base)
      || (0x2800...0x28FF).contains(base.value)
  }

  fileprivate var escaped: String {
    let mark = mark == "\0" ? "" : String(mark)
    switch base {
    case "<": return "&lt;" + mark
    case ">": return "&gt;" + mark
    case "&": return "&amp;" + mark
    default: return String(base) + mark
    }
  }
}

extension Color {
  /// As in CSS; nil for the terminal's own.
  fileprivate var css: String? {
    switch self {
    case .terminal: return nil
    case .rgb(let r, let g, let b): return "rgb(\(r),\(g),\(b))"
    case .palette(let index) where index < 16: return Self.names[Int(index)]
    case .palette(let index):
      let color = XtermColors.all[Int(index)]
      return "rgb(\(color.red),\(color.green),\(color.blue))"
    }
  }

  /// The user's own 16, as many terminals have them by default.
  private static let names = [
    "#000000", "#cd3131", "#0dbc79", "#e5e510", "#2472c8", "#bc3fbc", "#11a8cd", "#cccccc",
    "#666666", "#f14c4c", "#23d18b", "#f5f543", "#3b8eea", "#d670d6", "#29b8db", "#ffffff",
  ]
}
