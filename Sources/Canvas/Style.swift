/// A colour as a terminal takes it.
package enum Color: Hashable, Sendable {
  /// The terminal's own foreground or background.
  case terminal
  /// An entry of the terminal's palette: 0–15 are the user's own, 16–255 are fixed.
  case palette(UInt8)
  /// 24-bit colour, sRGB.
  case rgb(UInt8, UInt8, UInt8)
}

/// How many colours may be used.
package enum ColorDepth: Int, Comparable, Hashable, Sendable, CaseIterable {
  case none, sixteen, indexed, direct

  package static func < (a: ColorDepth, b: ColorDepth) -> Bool { a.rawValue < b.rawValue }
}

/// What paths and contour lines are drawn with.
package enum MarkerSet: String, Hashable, Sendable, CaseIterable {
  /// Braille dots, 2 x 4 in a cell.
  case braille
  /// Half blocks, 1 x 2 in a cell.
  case half
  /// Characters of ASCII only, one in a cell.
  case ascii
}

/// The look of a cell.
package struct Style: Hashable, Sendable {
  package struct Attributes: OptionSet, Hashable, Sendable {
    package let rawValue: UInt8
    package init(rawValue: UInt8) { self.rawValue = rawValue }
    package static let bold = Attributes(rawValue: 1)
    package static let dim = Attributes(rawValue: 2)
    package static let underline = Attributes(rawValue: 4)
    package static let reverse = Attributes(rawValue: 8)
  }

  package var foreground: Color
  package var background: Color
  package var attributes: Attributes

  package init(
    _ foreground: Color = .terminal, on background: Color = .terminal,
    _ attributes: Attributes = []
  ) {
    self.foreground = foreground
    self.background = background
    self.attributes = attributes
  }
}
