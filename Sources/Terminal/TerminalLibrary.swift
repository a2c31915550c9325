import CTerminal

/// The library that draws: ncurses.
package enum TerminalLibrary {
  /// Its version when the program was built: "6.4.20221231".
  package static var version: String { String(cString: terminal_library()) }
}
