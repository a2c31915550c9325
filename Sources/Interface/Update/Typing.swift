import Canvas
import Optimization
import Texts

extension Model {
  /// A key while a line is being typed.
  mutating func type(_ press: KeyPress, into prompt: Prompt) -> [Effect] {
    var prompt = prompt
    switch press.key {
    case .escape: layer = nil
    case .enter: return enter(prompt)
    default:
      if press.modifiers.contains(.control) {
        prompt.edit(withControl: press.key)
      } else {
        prompt.edit(press.key)
      }
      layer = .prompt(prompt)
    }
    return []
  }

  private mutating func enter(_ prompt: Prompt) -> [Effect] {
    layer = nil
    let text = prompt.text.filter { !$0.isWhitespace }
    guard !text.isEmpty else { return [] }
    switch prompt.purpose {
    case .file:
      // What came with this key may have changed the view.
      prepareLandscapes()
      let picture = view(self)
      layer = .prompt(prompt)
      return [.write(picture, path: prompt.text, replacing: prompt.replaces)]
    case .scene:
      layer = .prompt(prompt)
      return [.save(scene, path: prompt.text, replacing: prompt.replaces)]
    case .value(let letter):
      if let value = Double(text), value.isFinite { return enter(value, for: letter) }
      complain("not a number, as in 0.01 or 1e-6", of: prompt)
      return []
    }
  }

  /// A file's name stays open until the file is there; where it cannot be, it shows why.
  mutating func tell(of path: String, _ complaint: String?) {
    guard case .prompt(let prompt) = layer, prompt.text == path else {
      notice = "\(path): \(complaint ?? "written")".visible
      return
    }
    if let complaint { return complain(complaint, of: prompt) }
    layer = nil
    notice = "written: \(path)".visible
  }

  /// A file of that name is there: a second Enter replaces it, another name leaves it alone.
  mutating func askToReplace(_ path: String) {
    guard case .prompt(var prompt) = layer, prompt.text == path else { return }
    prompt.taken = path
    complain("is there already: Enter replaces it", of: prompt)
  }

  private mutating func complain(_ words: String, of prompt: Prompt) {
    var prompt = prompt
    prompt.complaint = words.visible
    layer = .prompt(prompt)
  }
}
