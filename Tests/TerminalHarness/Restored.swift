import Testing

/// Expects that a program has left the terminal as it was found: settings, modes and screen.
package func expectRestored(
  _ terminal: PseudoTerminal, hasAlternateScreen: Bool = true,
  sourceLocation: SourceLocation = #_sourceLocation
) {
  #expect(terminal.settings == terminal.settingsBefore, sourceLocation: sourceLocation)
  let modes = Modes(in: terminal.output)
  #expect(modes.left == [], "left on: \(modes.left)", sourceLocation: sourceLocation)
  #expect(!modes.isCursorHidden, sourceLocation: sourceLocation)
  #expect(!modes.hasKeypad, sourceLocation: sourceLocation)
  #expect(modes.hadAlternateScreen == hasAlternateScreen, sourceLocation: sourceLocation)
}
