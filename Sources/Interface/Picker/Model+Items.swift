import Canvas
import Notation
import Optimization
import Parsing

extension Model {
  /// What matches a search, the best first: a name that is the text; the text itself, where it is a
  /// formula in x or y; names that begin with it, have it in them, or have its letters in order; the text,
  /// where it is a formula without x and y.
  func items(matching text: String) -> [PickerItem] {
    let wanted = text.filter { !$0.isWhitespace }
    let ranked = allItems.enumerated().compactMap { index, item -> (Int, Int, PickerItem)? in
      guard let rank = item.rank(for: wanted) else { return nil }
      return (rank, index, item)
    }.sorted { ($0.0, $0.1) < ($1.0, $1.1) }
    let found = ranked.map(\.2)
    guard ranked.first?.0 != 0, let formula = try? TypedFormula(text) else { return found }
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
    let commands = CommandList.all.filter { !$0.bindings.isEmpty }.map { command in
      PickerItem(
        name: command.words, kind: "key \(command.keyText)", words: "",
        action: command.bindings[0].action)
    }
    return losses + algorithms + lessons + themes + commands
  }
}
