import Canvas
import Notation
import Optimization
import Parsing

/// A search for something by its name: losses, optimizers, lessons, themes, commands; or a formula of one's
/// own.
public struct Picker: Hashable, Sendable {
  var text = ""
  /// The chosen one of the items that match.
  var selection = 0
  /// Why the text is no formula.
  var complaint: FormulaError?

  /// Something that can be picked.
  struct Item: Sendable {
    let name: String
    /// "formula", "loss", "optimizer", "lesson", "theme", "key ?".
    let kind: String
    let words: String
    let action: Command.Action
  }
}

extension Model {
  /// What matches a search, the best first: a name that is the text; the text itself, where it is a
  /// formula in x or y; names that begin with it, have it in them, or have its letters in order; the text,
  /// where it is a formula without x and y.
  func items(matching text: String) -> [Picker.Item] {
    let wanted = text.filter { !$0.isWhitespace }
    let ranked = allItems.enumerated().compactMap { place, item -> (Int, Int, Picker.Item)? in
      guard let rank = item.rank(for: wanted) else { return nil }
      return (rank, place, item)
    }.sorted { ($0.0, $0.1) < ($1.0, $1.1) }
    let found = ranked.map(\.2)
    guard ranked.first?.0 != 0, let formula = try? TypedFormula(text) else { return found }
    let own = [Picker.Item(formula: text)]
    return formula.tree.hasCoordinates ? own + found : found + own
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
  /// The text as a formula; the search stays open until it is read.
  fileprivate init(formula text: String) {
    self.init(name: text, kind: "formula", words: "Enter takes it as J(x, y)") { model in
      model.layer = .picker(Picker(text: text))
      return [.read(formula: text)]
    }
  }

  /// How well a text fits: 0 it is the name, 1 the beginning of it, 2 a part of it, 3 its letters in
  /// order, 4 a part of the words; nil not at all. Formulas with the same signs in order are nothing
  /// alike.
  fileprivate func rank(for wanted: String) -> Int? {
    let spelled = name.filter { !$0.isWhitespace }
    if spelled == wanted { return 0 }
    let (name, wanted) = (spelled.lowercased(), wanted.lowercased())
    if name.hasPrefix(wanted) { return 1 }
    if name.contains(wanted) { return 2 }
    let isName = kind != "loss" || name.allSatisfy(\.isInNames)
    if isName, wanted.allSatisfy(\.isInNames), wanted.isSubsequence(of: name) { return 3 }
    return words.lowercased().contains(wanted) ? 4 : nil
  }
}

extension Tree {
  /// Whether it is J of x or y, and not one number.
  fileprivate var hasCoordinates: Bool { !places.isEmpty }
}

extension Character {
  /// Whether names of losses, optimizers, lessons and themes are made of it.
  fileprivate var isInNames: Bool { isLetter || isNumber || self == "-" }
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
