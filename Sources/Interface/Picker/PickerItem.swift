import Canvas
import Notation

/// Something that can be picked.
struct PickerItem: Sendable {
  let name: String
  /// "formula", "loss", "optimizer", "lesson", "theme", "key ?".
  let kind: String
  let words: String
  let action: Command.Action
}

extension PickerItem {
  /// The text as a formula; the search stays open until it is read.
  init(formula text: String) {
    self.init(name: text, kind: "formula", words: "Enter takes it as J(x, y)") { model in
      model.layer = .picker(Picker(text: text))
      return [.read(formula: text)]
    }
  }

  /// How well a text fits: 0 it is the name, 1 the beginning of it, 2 a part of it, 3 its letters in
  /// order, 4 a part of the words; nil not at all. Formulas with the same signs in order are nothing
  /// alike.
  func rank(for wanted: String) -> Int? {
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
  var hasCoordinates: Bool { !places.isEmpty }
}

extension Character {
  /// Whether names of losses, optimizers, lessons and themes are made of it.
  fileprivate var isInNames: Bool { isLetter || isNumber || self == "-" }
}

extension String {
  fileprivate func isSubsequence(of text: String) -> Bool {
    var rest = text[...]
    for character in self {
      guard let index = rest.firstIndex(of: character) else { return false }
      rest = rest[rest.index(after: index)...]
    }
    return true
  }
}
