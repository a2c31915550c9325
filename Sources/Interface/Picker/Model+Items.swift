import Canvas
import Notation
import Optimization
import Parsing

extension Model {
  /// What matches a search, the best first: a place to start from; a name that is the text; the text itself, where it is a
  /// formula in x or y; what else matches it (`Wanted.likeness`); the text, where it is a formula without x
  /// and y.
  func items(matching text: String) -> [PickerItem] {
    if let start = PickerItem(start: text) { return [start] }
    let wanted = Wanted(text)
    let ranked = allItems.enumerated().compactMap { index, item -> (Likeness, Int, PickerItem)? in
      guard let likeness = wanted.likeness(of: item) else { return nil }
      return (likeness, index, item)
    }.sorted { ($0.0, $0.1) < ($1.0, $1.1) }
    let found = ranked.map(\.2)
    guard ranked.first?.0 != .name, let formula = try? TypedFormula(text) else { return found }
    let own = [PickerItem(formula: text)]
    return formula.tree.hasCoordinates ? own + found : found + own
  }

  private var allItems: [PickerItem] {
    let losses = offer.losses.map { loss in
      PickerItem(name: loss.name, kind: "loss", words: loss.summary) { $0.choose(loss) }
    }
    let algorithms = offer.algorithms.map { algorithm in
      PickerItem(
        name: algorithm.id, kind: "optimizer", words: "add a run of \(algorithm.name)"
      ) { $0.add(algorithm) }
    }
    let themes = look.themes.map { theme in
      PickerItem(name: theme.name, kind: "theme", words: theme.description) { $0.wear(theme) }
    }
    let lessons = offer.lessons.map { lesson in
      PickerItem(name: lesson.name, kind: "lesson", words: lesson.title) { $0.open(lesson) }
    }
    return losses + algorithms + lessons + themes
      + CommandList.all.filter { $0.isAvailable(self) }.flatMap(\.items)
  }
}

extension Command {
  /// It in the search: each key that has a name of its own, or else the first one.
  fileprivate var items: [PickerItem] {
    let named = bindings.filter { $0.name != nil }
    return (named.isEmpty ? Array(bindings.prefix(1)) : named).map { binding in
      PickerItem(
        name: binding.name ?? words,
        kind: "key \(binding.name == nil ? keyText : binding.press.name ?? keyText)", words: "",
        also: also, action: binding.action)
    }
  }
}
