import CTerminal
import Canvas

/// A style in the words of ncurses.
struct Brush {
  var pair: Int32 = 0
  var attributes: UInt32 = 0
}

/// Styles turned into colour pairs and attributes, each once.
struct Brushes {
  private let hasColors: Bool
  private var numbers: ColorNumbers
  private var pairs: Pairs
  private var known: [Style: Brush] = [:]
  private(set) var haveRunOut = false

  init(depth: ColorDepth) {
    hasColors = depth != .none && terminal_colors() >= 8
    numbers = ColorNumbers(depth: depth, colors: Int(terminal_colors()))
    pairs = Pairs(count: hasColors ? Int(terminal_pairs()) : 0)
  }

  /// Without a pair left, the terminal's own colours, and `haveRunOut` says so.
  mutating func brush(for style: Style) -> Brush {
    if let brush = known[style] { return brush }
    var brush = Brush(attributes: UInt32(style.attributes.rawValue))
    if hasColors {
      guard let pair = pair(for: style) else { return brush }
      brush.pair = pair
    }
    known[style] = brush
    return brush
  }

  /// Forgets all pairs; every cell of the screen has to be drawn again.
  mutating func startAfresh() {
    pairs.forgetAll()
    known.removeAll(keepingCapacity: true)
    haveRunOut = false
    terminal_forget_pairs()
  }

  private mutating func pair(for style: Style) -> Int32? {
    let colors = Pairs.Colors(
      foreground: numbers.number(of: style.foreground),
      background: numbers.number(of: style.background))
    guard let (number, isNew) = pairs.number(of: colors) else {
      haveRunOut = true
      return nil
    }
    if isNew { terminal_define_pair(number, colors.foreground, colors.background) }
    return number
  }
}
