import Canvas
import Optimization

/// A line that is being typed in place of the footer.
public struct Prompt: Hashable, Sendable {
  enum Purpose: Hashable, Sendable {
    /// An exact value for the hyperparameter of this letter.
    case value(letter: String)
    /// The file that the picture goes into.
    case file
    /// The file that the scene goes into.
    case scene
  }

  let purpose: Purpose
  var text = ""
  /// Whether the text is a proposal that nobody has touched: what is typed takes its place.
  var isProposal = false
  /// What was wrong with what was entered.
  var complaint: String?

  static let limit = 200

  init(purpose: Purpose, proposal: String = "") {
    self.purpose = purpose
    text = proposal
    isProposal = !proposal.isEmpty
  }

  /// Takes a key that edits the text; what was wrong is forgotten.
  mutating func edit(_ key: Key) {
    complaint = nil
    switch key {
    case .backspace, .delete: text = String(text.dropLast())
    case .character(let character) where isProposal: text = String(character)
    case .character(let character) where text.count < Self.limit: text.append(character)
    default: return
    }
    isProposal = false
  }

  /// Ctrl-U takes the whole text away, as on a command line; other keys with Ctrl mean nothing.
  mutating func edit(withControl key: Key) {
    if key == .character("u") { text = "" }
  }
}

extension Model {
  /// A key while a line is being typed.
  mutating func type(_ stroke: Command.Stroke, into prompt: Prompt) -> [Effect] {
    var prompt = prompt
    switch stroke.key {
    case .escape: layer = nil
    case .enter: return enter(prompt)
    default:
      if stroke.modifiers.contains(.control) {
        prompt.edit(withControl: stroke.key)
      } else {
        prompt.edit(stroke.key)
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
      return [.write(picture, path: prompt.text)]
    case .scene:
      layer = .prompt(prompt)
      return [.save(scene, path: prompt.text)]
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

  private mutating func complain(_ words: String, of prompt: Prompt) {
    var prompt = prompt
    prompt.complaint = words.visible
    layer = .prompt(prompt)
  }
}
