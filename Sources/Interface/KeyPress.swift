import Canvas

/// A key as it is pressed; Shift counts for keys that are no characters.
struct KeyPress: Hashable, Sendable {
  let key: Key
  let modifiers: Modifiers

  init(_ key: Key, _ modifiers: Modifiers = []) {
    self.key = key
    self.modifiers = modifiers
  }

  init(_ character: Character) { self.init(.character(character)) }

  /// As the help spells it; nil for keys that stand there as signs.
  var name: String? {
    switch key {
    case .character(" "): "Space"
    case .character(let character): String(character)
    case .tab: "Tab"
    case .home: "Home"
    case .end: "End"
    case .enter: "Enter"
    case .backspace: "Backspace"
    case .delete: "Delete"
    case .pageUp: "PageUp"
    case .pageDown: "PageDown"
    default: nil
    }
  }
}
