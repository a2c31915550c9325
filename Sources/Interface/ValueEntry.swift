import Canvas
import Optimization

extension Model {
  /// A key while an exact value is being typed.
  mutating func type(_ stroke: Command.Stroke, letter: String, text: String) -> [Effect] {
    switch stroke.key {
    case .escape: layer = nil
    case .enter: return enter(letter: letter, text: text)
    case .backspace, .delete:
      layer = .value(letter: letter, text: String(text.dropLast()), complaint: nil)
    case .character(let character) where text.count < 30:
      layer = .value(letter: letter, text: text + String(character), complaint: nil)
    default: break
    }
    return []
  }

  /// Sets the value, or says what is wrong and keeps what was typed.
  private mutating func enter(letter: String, text: String) -> [Effect] {
    let trimmed = text.filter { !$0.isWhitespace }
    if trimmed.isEmpty {
      layer = nil
      return []
    }
    guard let value = Double(trimmed), value.isFinite else {
      layer = .value(letter: letter, text: text, complaint: "not a number, as in 0.01 or 1e-6")
      return []
    }
    layer = nil
    return change([letter]) { _, _, _ in value }
  }
}
