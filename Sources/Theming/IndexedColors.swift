import Canvas

/// The fixed entries 16–255 of a 256-colour palette: a cube of 6 x 6 x 6 and 24 greys.
///
/// 0–15 are left out: they are the user's own and may look like anything.
enum IndexedColors {
  /// Each entry's colour as every terminal has it, from 16 on.
  static let colors: [SRGB] = {
    let levels: [UInt8] = [0, 95, 135, 175, 215, 255]
    let cube = levels.flatMap { red in
      levels.flatMap { green in levels.map { blue in SRGB(red, green, blue) } }
    }
    return cube + (0..<24).map { SRGB(8 + 10 * $0, 8 + 10 * $0, 8 + 10 * $0) }
  }()

  private static let points = colors.map(\.oklab)

  /// The entry that looks nearest, in OKLab.
  static func nearest(to color: OKLab) -> UInt8 {
    var best = 0
    var least = Double.infinity
    for (index, point) in points.enumerated() {
      let distance = point.distance(to: color)
      if distance < least { (best, least) = (index, distance) }
    }
    return UInt8(16 + best)
  }
}

extension ColorDepth {
  /// The colour as a terminal of this depth takes it. Below 256 colours a theme names its own, so
  /// there it is the terminal's.
  func color(_ color: OKLab) -> Color {
    switch self {
    case .direct:
      let shown = SRGB(color)
      return .rgb(shown.red, shown.green, shown.blue)
    case .indexed: return .palette(IndexedColors.nearest(to: color))
    case .sixteen, .none: return .terminal
    }
  }
}
