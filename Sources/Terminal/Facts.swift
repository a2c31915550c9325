import CTerminal
import Canvas

/// What was found of the terminal, before anything is decided.
package struct Facts: Hashable, Sendable {
  /// Whether standard output is a terminal.
  package var isTerminal: Bool
  /// Whether terminfo has an entry for `TERM`.
  package var hasEntry: Bool
  /// Whether that entry can move the cursor (`cup`).
  package var addressesCursor: Bool
  /// Whether that entry has 24-bit colour (`RGB`).
  package var hasDirectColor: Bool
  /// How many colours that entry has; 0 for none.
  package var colors: Int
  /// Whether characters are written as UTF-8.
  package var isUnicode: Bool

  /// Facts as given; by default those of a modern terminal without 24-bit colour.
  package init(
    isTerminal: Bool = true, hasEntry: Bool = true, addressesCursor: Bool = true,
    hasDirectColor: Bool = false, colors: Int = 256, isUnicode: Bool = true
  ) {
    self.isTerminal = isTerminal
    self.hasEntry = hasEntry
    self.addressesCursor = addressesCursor
    self.hasDirectColor = hasDirectColor
    self.colors = colors
    self.isUnicode = isUnicode
  }

  /// Reads terminfo and takes up the locale of `environment`, which has to be the process's own.
  package static func found(in environment: Environment, marker: MarkerChoice) -> Facts {
    let description = terminal_probe(environment["TERM"] ?? "")
    return Facts(
      isTerminal: terminal_output_is_terminal(),
      hasEntry: description.found, addressesCursor: description.addressable,
      hasDirectColor: description.direct, colors: Int(description.colors),
      isUnicode: takeUpLocale(environment, marker))
  }

  /// The codeset decides, never the locale's name; whether a second try is due, the name does.
  private static func takeUpLocale(_ environment: Environment, _ marker: MarkerChoice) -> Bool {
    let isKnown = terminal_use_locale("")
    if isKnown && terminal_is_utf8() { return true }
    if !isKnown || environment.namesUTF8 || marker == .braille || marker == .half {
      _ = terminal_use_locale("C.UTF-8") || terminal_use_locale("C.utf8")
    }
    return terminal_is_utf8()
  }
}
