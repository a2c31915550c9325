/// The colour pairs in use: numbers from 1 on, handed out until there are no more.
///
/// A pair is never given new colours while a cell on the screen may have it. When they run out,
/// all are forgotten and the whole frame is drawn afresh.
struct Pairs {
  struct Colors: Hashable {
    var foreground: Int32
    var background: Int32
  }

  private let count: Int
  private var numbers: [Colors: Int32] = [:]

  /// `count` includes pair 0, the terminal's own colours.
  init(count: Int) { self.count = count }

  /// The number of a pair, and whether it has to be defined first; nil when there are no more.
  mutating func number(of colors: Colors) -> (number: Int32, isNew: Bool)? {
    if colors == Colors(foreground: -1, background: -1) { return (0, false) }
    if let number = numbers[colors] { return (number, false) }
    guard numbers.count + 1 < count else { return nil }
    let number = Int32(numbers.count + 1)
    numbers[colors] = number
    return (number, true)
  }

  mutating func forgetAll() { numbers.removeAll(keepingCapacity: true) }
}
