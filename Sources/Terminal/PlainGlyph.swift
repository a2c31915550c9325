import Canvas

extension Glyph {
  /// A stand-in that every terminal can write: ASCII, without a mark.
  package var plain: Glyph {
    if isContinuation { return .blank }
    if base.isASCII { return Glyph(base) }
    if let stand = Self.stands[base] { return Glyph(stand) }
    switch base.value {
    case 0x2801...0x28FF: return Glyph("*")
    case 0x2500, 0x2501, 0x2504, 0x2505, 0x2508, 0x2509, 0x2550: return Glyph("-")
    case 0x2502, 0x2503, 0x2506, 0x2507, 0x250A, 0x250B, 0x2551: return Glyph("|")
    case 0x250C...0x254B, 0x2552...0x2570: return Glyph("+")
    case 0x2580...0x259F: return Glyph("#")
    default: return Glyph("?")
    }
  }

  private static let stands: [Unicode.Scalar: Unicode.Scalar] = {
    let pairs: [(String, String)] = [
      ("αβγδεζηθικλμνξοπρστυφχψω", "abgdezhqiklmnxoprstufcyw"),
      ("ΓΔΘΛΞΠΣΦΨΩ", "GDQLXPSFYW"),
      ("₀₁₂₃₄₅₆₇₈₉⁰¹²³⁴⁵⁶⁷⁸⁹", "01234567890123456789"),
      ("ᵢⱼₖₜₓᵀᵗⁿ⁺⁻₊₋", "ijktxTtn+-+-"),
      ("−–—·⋅×⊙∗÷∕", "---.*xo*//"),
      ("←→↑↓⟵⟶↦≤≥≈≠≡", "<>^v<>><>~!="),
      ("∇∂√∞∑∏∫‖∣∈…", "VdV8SPI||E."),
      ("●○◉◆◇■□▲△▼▽▶▷◀◁★☆✕✖✗✚✓", "oo@##[]^^vv>><<**xxx++"),
      ("“”„‘’‚«»\u{A0}\u{2800}", "\"\"\"'',<>  "),
    ]
    var table: [Unicode.Scalar: Unicode.Scalar] = [:]
    for (from, to) in pairs {
      for (key, value) in zip(from.unicodeScalars, to.unicodeScalars) { table[key] = value }
    }
    return table
  }()
}
