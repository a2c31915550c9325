import Canvas
import Optimization

/// A search for something by its name: losses, optimizers, lessons, themes, commands; or a formula of one's
/// own.
public struct Picker: Hashable, Sendable {
  var text = ""
  /// The chosen one of the items that match.
  var selection = 0
  /// Why the text is no formula, as lines: the formula, a caret, what was expected.
  var complaint: [String] = []

  /// Something that can be picked.
  struct Item: Sendable {
    let name: String
    /// "loss", "optimizer", "lesson", "theme", "command".
    let kind: String
    let words: String
    let action: Command.Action
  }
}

extension Model {
  /// What matches a search, the best first: a name that begins with the text, then one that has its
  /// letters in order.
  func items(matching text: String) -> [Picker.Item] {
    let wanted = text.lowercased().filter { !$0.isWhitespace }
    return allItems.enumerated().compactMap { place, item -> (Int, Int, Picker.Item)? in
      guard let rank = item.rank(for: wanted) else { return nil }
      return (rank, place, item)
    }.sorted { ($0.0, $0.1) < ($1.0, $1.1) }.map(\.2)
  }

  private var allItems: [Picker.Item] {
    let losses = shelf.losses.map { loss in
      Picker.Item(name: loss.name, kind: "loss", words: loss.summary) { $0.take(loss) }
    }
    let algorithms = shelf.algorithms.map { algorithm in
      Picker.Item(
        name: algorithm.id, kind: "optimizer", words: "add a run of \(algorithm.name)"
      ) { $0.add(algorithm) }
    }
    let themes = look.themes.map { theme in
      Picker.Item(name: theme.name, kind: "theme", words: theme.description) { $0.take(theme) }
    }
    let lessons = shelf.lessons.map { lesson in
      Picker.Item(name: lesson.name, kind: "lesson", words: lesson.title) { $0.open(lesson) }
    }
    let commands = Command.all.filter { !$0.bindings.isEmpty }.map { command in
      Picker.Item(
        name: command.words, kind: "key \(command.keyText)", words: "",
        action: command.bindings[0].action)
    }
    return losses + algorithms + lessons + themes + commands
  }

  /// A key while something is being looked for.
  mutating func search(_ stroke: Command.Stroke, in picker: Picker) -> [Effect] {
    var picker = picker
    let count = items(matching: picker.text).count
    switch stroke.key {
    case .escape:
      layer = nil
      return []
    case .enter: return pick(picker.selection, of: picker)
    case .down, .tab: picker.selection = count == 0 ? 0 : (picker.selection + 1) % count
    case .up, .backTab: picker.selection = count == 0 ? 0 : (picker.selection + count - 1) % count
    case .backspace, .delete: picker = Picker(text: String(picker.text.dropLast()))
    case .character(let character) where stroke.modifiers.contains(.control):
      // As on a command line.
      if character == "u" { picker = Picker() }
    case .character(let character) where picker.text.count < 4096:
      picker = Picker(text: picker.text + String(character))
    default: break
    }
    layer = .picker(picker)
    return []
  }

  /// Chooses an item so many places further on, up to the last.
  mutating func choose(_ step: Int, in picker: Picker) {
    var picker = picker
    let last = items(matching: picker.text).count - 1
    picker.selection = max(0, min(picker.selection + step, last))
    layer = .picker(picker)
  }

  /// Takes an item by its place; where nothing matches, the text is a formula.
  mutating func pick(_ place: Int, of picker: Picker) -> [Effect] {
    let items = items(matching: picker.text)
    if items.indices.contains(place) {
      layer = nil
      return items[place].action(&self)
    }
    return picker.text.isEmpty ? [] : [.read(formula: picker.text)]
  }
}

extension Picker.Item {
  /// How well a text fits: 0 the beginning of the name, 1 a part of it, 2 its letters in order, 3 a
  /// part of the words; nil not at all.
  fileprivate func rank(for wanted: String) -> Int? {
    let name = name.lowercased()
    if name.hasPrefix(wanted) { return 0 }
    if name.contains(wanted) { return 1 }
    if wanted.isSubsequence(of: name) { return 2 }
    return words.lowercased().contains(wanted) ? 3 : nil
  }
}

extension String {
  fileprivate func isSubsequence(of text: String) -> Bool {
    var rest = text[...]
    for character in self {
      guard let place = rest.firstIndex(of: character) else { return false }
      rest = rest[rest.index(after: place)...]
    }
    return true
  }
}
