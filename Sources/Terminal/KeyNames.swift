import Canvas

/// A key and what is held down with it.
struct Stroke: Hashable {
  var key: Key
  var modifiers: Modifiers = []
}

/// Reads the names that ncurses gives key codes: `KEY_UP`, `KEY_F(1)`, `kUP5`.
enum KeyNames {
  static func stroke(named name: String) -> Stroke? {
    named[name] ?? function(name) ?? modified(name)
  }

  private static let named: [String: Stroke] = [
    "KEY_UP": Stroke(key: .up), "KEY_DOWN": Stroke(key: .down),
    "KEY_LEFT": Stroke(key: .left), "KEY_RIGHT": Stroke(key: .right),
    "KEY_HOME": Stroke(key: .home), "KEY_FIND": Stroke(key: .home),
    "KEY_END": Stroke(key: .end), "KEY_SELECT": Stroke(key: .end), "KEY_LL": Stroke(key: .end),
    "KEY_PPAGE": Stroke(key: .pageUp), "KEY_NPAGE": Stroke(key: .pageDown),
    "KEY_A1": Stroke(key: .home), "KEY_A3": Stroke(key: .pageUp),
    "KEY_C1": Stroke(key: .end), "KEY_C3": Stroke(key: .pageDown),
    "KEY_DC": Stroke(key: .delete), "KEY_BACKSPACE": Stroke(key: .backspace),
    "KEY_ENTER": Stroke(key: .enter), "KEY_BTAB": Stroke(key: .backTab, modifiers: .shift),
    "KEY_SR": Stroke(key: .up, modifiers: .shift),
    "KEY_SF": Stroke(key: .down, modifiers: .shift),
    "KEY_SLEFT": Stroke(key: .left, modifiers: .shift),
    "KEY_SRIGHT": Stroke(key: .right, modifiers: .shift),
    "KEY_SHOME": Stroke(key: .home, modifiers: .shift),
    "KEY_SEND": Stroke(key: .end, modifiers: .shift),
    "KEY_SPREVIOUS": Stroke(key: .pageUp, modifiers: .shift),
    "KEY_SNEXT": Stroke(key: .pageDown, modifiers: .shift),
    "KEY_SDC": Stroke(key: .delete, modifiers: .shift),
  ]

  /// Terminals number F1 with Shift as F13, with Control as F25, with both as F37, with Alt as F49.
  private static func function(_ name: String) -> Stroke? {
    guard name.hasPrefix("KEY_F("), name.hasSuffix(")") else { return nil }
    guard let number = Int(name.dropFirst(6).dropLast()), number > 0 else { return nil }
    let groups: [Modifiers] = [[], .shift, .control, [.shift, .control], .alt, [.shift, .alt]]
    let group = (number - 1) / 12
    guard group < groups.count else { return nil }
    return Stroke(key: .function((number - 1) % 12 + 1), modifiers: groups[group])
  }

  private static let extended: [String: Key] = [
    "kUP": .up, "kDN": .down, "kLFT": .left, "kRIT": .right, "kHOM": .home, "kEND": .end,
    "kPRV": .pageUp, "kNXT": .pageDown, "kDC": .delete,
  ]

  private static func modified(_ name: String) -> Stroke? {
    guard let digit = name.last?.wholeNumberValue, let key = extended[String(name.dropLast())]
    else { return extended[name].map { Stroke(key: $0, modifiers: .shift) } }
    return Stroke(key: key, modifiers: Modifiers(parameter: digit))
  }
}

extension Modifiers {
  /// xterm writes 1 + Shift 1 + Alt 2 + Control 4.
  init(parameter: Int) {
    let bits = max(0, parameter - 1)
    self = []
    if bits & 1 != 0 { insert(.shift) }
    if bits & 2 != 0 { insert(.alt) }
    if bits & 4 != 0 { insert(.control) }
  }
}
