import Texts
import Theming

/// Findings with their names, in sections.
struct Report {
  private(set) var text = ""
  private static let width = 17

  mutating func section(_ title: String) {
    text += (text.isEmpty ? "" : "\n") + title + "\n"
  }

  /// Adds a finding; further ones without a name belong to the one before.
  mutating func add(_ name: String, _ finding: String) {
    let gap = String(repeating: " ", count: max(2, Self.width - name.count))
    text += "  " + name + gap + finding.visible + "\n"
  }
}
