/// The 256 colours of xterm.
enum Palette {
  /// The first 16 are the user's own to change; these are xterm's.
  static let colors: [RGB] = ansi + cube + greys

  private static let ansi = [
    RGB(0, 0, 0), RGB(205, 0, 0), RGB(0, 205, 0), RGB(205, 205, 0),
    RGB(0, 0, 238), RGB(205, 0, 205), RGB(0, 205, 205), RGB(229, 229, 229),
    RGB(127, 127, 127), RGB(255, 0, 0), RGB(0, 255, 0), RGB(255, 255, 0),
    RGB(92, 92, 255), RGB(255, 0, 255), RGB(0, 255, 255), RGB(255, 255, 255),
  ]

  private static let cube: [RGB] = {
    let levels: [UInt8] = [0, 95, 135, 175, 215, 255]
    return (0..<216).map { RGB(levels[$0 / 36], levels[$0 / 6 % 6], levels[$0 % 6]) }
  }()

  private static let greys = (0..<24).map { step in
    let level = UInt8(8 + 10 * step)
    return RGB(level, level, level)
  }

  private static let perceptions = colors.map(Perception.init)

  /// The colour among `indices` that looks most like `color`.
  static func nearest(to color: RGB, in indices: Range<Int>) -> Int {
    let wanted = Perception(color)
    return indices.min {
      wanted.difference(from: perceptions[$0]) < wanted.difference(from: perceptions[$1])
    } ?? indices.lowerBound
  }
}
