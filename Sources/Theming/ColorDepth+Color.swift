import Canvas

extension ColorDepth {
  /// The colour as a terminal of this depth takes it. Below 256 colours a theme names its own, so
  /// there it is the terminal's.
  func color(_ color: OKLab) -> Color {
    switch self {
    case .direct:
      let shown = SRGB(color)
      return .rgb(shown.red, shown.green, shown.blue)
    case .indexed: return .palette(UInt8(XtermColors.nearest(to: color)))
    case .sixteen, .none: return .terminal
    }
  }

  /// The colour as it is seen on a terminal of this depth, where that is known.
  func shown(_ color: OKLab) -> SRGB {
    self == .indexed ? XtermColors.all[XtermColors.nearest(to: color)] : SRGB(color)
  }
}
