import Canvas
import Optimization

/// A line that is being typed in place of the footer.
package struct Prompt: Hashable, Sendable {
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

  /// A name under which there is a file already, as has been said.
  var taken: String?

  /// Whether a file of that name may be written over.
  var replaces: Bool { taken == text }

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
