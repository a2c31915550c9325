import Canvas
import Optimization

extension Model {
  /// A key while something is being looked for.
  mutating func search(_ press: KeyPress, in picker: Picker) -> [Effect] {
    var picker = picker
    switch press.key {
    case .escape:
      layer = nil
      return []
    case .enter: return pick(picker.selection, of: picker)
    case .down, .tab: turn(by: 1, in: &picker)
    case .up, .backTab: turn(by: -1, in: &picker)
    case .backspace, .delete: picker = Picker(text: String(picker.text.dropLast()))
    case .character(let character) where press.modifiers.contains(.control):
      // As on a command line.
      if character == "u" { picker = Picker() }
    case .character(let character) where picker.text.utf8.count < Picker.limit:
      picker = Picker(text: picker.text + String(character))
    default: break
    }
    layer = .picker(picker)
    return []
  }

  /// Chooses the next or the one before, around the ends. Only here is what matches asked for: of many keys
  /// that have come together none waits for it.
  private func turn(by step: Int, in picker: inout Picker) {
    let count = items(matching: picker.text).count
    picker.selection = count == 0 ? 0 : (picker.selection + step + count) % count
  }

  /// Chooses an item so many places further on, up to the last.
  mutating func moveSelection(_ step: Int, in picker: Picker) {
    var picker = picker
    let last = items(matching: picker.text).count - 1
    picker.selection = max(0, min(picker.selection + step, last))
    layer = .picker(picker)
  }

  /// Takes an item by its index; where nothing matches, the text is a formula.
  mutating func pick(_ index: Int, of picker: Picker) -> [Effect] {
    let items = items(matching: picker.text)
    if items.indices.contains(index) {
      layer = nil
      return items[index].action(&self)
    }
    return picker.text.isEmpty ? [] : [.read(formula: picker.text)]
  }
}
