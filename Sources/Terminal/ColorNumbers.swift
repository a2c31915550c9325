import Canvas

/// Turns colours into the numbers by which ncurses knows them; -1 is the terminal's own.
struct ColorNumbers {
  private let depth: ColorDepth
  /// What may be chosen from: all 24-bit colours, the fixed 16–255, or the user's 16 or 8.
  private let choice: Range<Int>
  private var known: [Color: Int32] = [:]

  init(depth: ColorDepth, colors: Int) {
    self.depth = depth
    choice = depth == .indexed ? 16..<256 : 0..<min(16, max(8, colors))
  }

  mutating func number(of color: Color) -> Int32 {
    if color == .terminal || depth == .none { return -1 }
    if let number = known[color] { return number }
    let number = Int32(find(color))
    known[color] = number
    return number
  }

  private func find(_ color: Color) -> Int {
    switch color {
    case .terminal: -1
    case .palette(let index) where isAtHand(Int(index)): Int(index)
    case .palette(let index) where index < 16: Int(index) - 8
    case .palette(let index): find(XtermColors.all[Int(index)])
    case .rgb(let red, let green, let blue): find(SRGB(red, green, blue))
    }
  }

  private func isAtHand(_ index: Int) -> Bool {
    switch depth {
    case .none: false
    case .sixteen: index < choice.upperBound
    case .indexed: true
    case .direct: index < 16
    }
  }

  /// In 24-bit mode the numbers 0–15 are palette entries, so the darkest blues become the next one.
  private func find(_ color: SRGB) -> Int {
    guard depth == .direct else { return XtermColors.nearest(to: color.oklab, in: choice) }
    return max(16, Int(color.red) << 16 | Int(color.green) << 8 | Int(color.blue))
  }
}
