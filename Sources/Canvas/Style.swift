/// A colour as a terminal takes it.
public enum Color: Hashable, Sendable {
  /// The terminal's own foreground or background.
  case terminal
  /// An entry of the terminal's palette: 0–15 are the user's own, 16–255 are fixed.
  case palette(UInt8)
  /// 24-bit colour, sRGB.
  case rgb(UInt8, UInt8, UInt8)
}

/// How many colours may be used.
public enum ColorDepth: Int, Comparable, Hashable, Sendable, CaseIterable {
  case none, sixteen, indexed, direct

  public static func < (a: ColorDepth, b: ColorDepth) -> Bool { a.rawValue < b.rawValue }
}

/// What paths and contour lines are drawn with.
public enum MarkerSet: String, Hashable, Sendable, CaseIterable {
  /// Braille dots, 2 x 4 in a cell.
  case braille
  /// Half blocks, 1 x 2 in a cell.
  case half
  /// Characters of ASCII only, one in a cell.
  case ascii
}

/// The look of a cell.
public struct Style: Hashable, Sendable {
  public struct Attributes: OptionSet, Hashable, Sendable {
    public let rawValue: UInt8
    public init(rawValue: UInt8) { self.rawValue = rawValue }
    public static let bold = Attributes(rawValue: 1)
    public static let dim = Attributes(rawValue: 2)
    public static let underline = Attributes(rawValue: 4)
    public static let reverse = Attributes(rawValue: 8)
  }

  public var foreground: Color
  public var background: Color
  public var attributes: Attributes

  public init(
    _ foreground: Color = .terminal, on background: Color = .terminal,
    _ attributes: Attributes = []
  ) {
    self.foreground = foreground
    self.background = background
    self.attributes = attributes
  }
}
