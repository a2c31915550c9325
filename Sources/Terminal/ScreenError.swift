/// Why the full screen cannot be used.
package enum ScreenError: Error, Hashable, Sendable, CustomStringConvertible {
  /// Standard output is not a terminal.
  case outputIsNoTerminal
  /// Standard input is not a terminal, and there is no other one to read keys from.
  case noKeyboard
  /// terminfo has no entry for this value of `TERM`.
  case unknownTerminal(String)
  /// The terminal of this value of `TERM` cannot move its cursor.
  case noCursorAddressing(String)
  /// A screen is open already.
  case isOpen
  /// The process has no descriptors or memory left.
  case noResources

  /// The reason, for people.
  package var description: String {
    switch self {
    case .outputIsNoTerminal: "standard output is not a terminal"
    case .noKeyboard: "standard input is not a terminal, and there is no other to read keys from"
    case .unknownTerminal(""): "TERM is not set"
    case .unknownTerminal(let name): "no description of a terminal called “\(name)” (TERM)"
    case .noCursorAddressing(let name): "the terminal “\(name)” (TERM) cannot move its cursor"
    case .isOpen: "the screen is open already"
    case .noResources: "no descriptors or no memory left"
    }
  }
}
