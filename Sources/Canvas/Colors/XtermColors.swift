/// The 256 colours of xterm's palette.
package enum XtermColors {
  /// The entries that every terminal has alike; those before are the user's own and may look like anything.
  package static let fixed = 16..<256

  /// The first 16 as xterm has them, a cube of 6 x 6 x 6, and 24 greys.
  package static let all: [SRGB] = ansi + cube + greys

  private static let ansi = [
    SRGB(0, 0, 0), SRGB(205, 0, 0), SRGB(0, 205, 0), SRGB(205, 205, 0),
    SRGB(0, 0, 238), SRGB(205, 0, 205), SRGB(0, 205, 205), SRGB(229, 229, 229),
    SRGB(127, 127, 127), SRGB(255, 0, 0), SRGB(0, 255, 0), SRGB(255, 255, 0),
    SRGB(92, 92, 255), SRGB(255, 0, 255), SRGB(0, 255, 255), SRGB(255, 255, 255),
  ]

  private static let cube: [SRGB] = {
    let levels: [UInt8] = [0, 95, 135, 175, 215, 255]
    return levels.flatMap { red in
      levels.flatMap { green in levels.map { blue in SRGB(red, green, blue) } }
    }
  }()

  private static let greys = (0..<24).map { SRGB(8 + 10 * $0, 8 + 10 * $0, 8 + 10 * $0) }

  private static let points = all.map(\.oklab)

  /// The entry among some that looks nearest, in OKLab; the first of several.
  package static func nearest(to color: OKLab, in entries: Range<Int> = fixed) -> Int {
    entries.min { points[$0].distance(to: color) < points[$1].distance(to: color) } ?? 0
  }
}
