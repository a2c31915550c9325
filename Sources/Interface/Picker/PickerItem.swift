import Canvas
import Notation

/// Something that can be picked.
struct PickerItem: Sendable {
  let name: String
  /// "formula", "loss", "optimizer", "lesson", "theme", "key ?".
  let kind: String
  let words: String
  /// What else people call it.
  var also: [String] = []
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
}

extension Tree {
  /// Whether it is J of x or y, and not one number.
  var hasCoordinates: Bool { !places.isEmpty }
}
