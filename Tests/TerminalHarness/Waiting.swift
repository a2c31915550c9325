extension PseudoTerminal {
  /// Waits until the output, or what has come since a place in it, holds a text.
  package func waitFor(_ text: String, from start: Int = 0, seconds: Double = 10) throws {
    try wait("\(text.debugDescription)", seconds: seconds) { $0.has(text, from: start) }
  }

  /// Whether the output from a place on holds a text.
  package func has(_ text: String, from start: Int = 0) -> Bool {
    String(decoding: output[start...], as: UTF8.self).contains(text)
  }

  /// Waits until the program has ended, and tells how.
  @discardableResult
  package func waitForEnd(seconds: Double = 10) throws -> ProgramState {
    try wait("the program to end", seconds: seconds) { $0.state.isOver }
    return state
  }

  package func waitForStop() throws {
    try wait("the program to stop") { $0.state.isStopped }
  }
}

extension PseudoTerminal {
  /// What the terminal shows now, at this size. After a change of size the program is expected to
  /// have drawn everything again.
  package func screen(columns: Int = 80, rows: Int = 24) -> PaintedScreen {
    PaintedScreen(columns: columns, rows: rows, output: output)
  }

  /// Waits until the screen satisfies a condition, and returns it.
  @discardableResult
  package func waitForScreen(
    _ what: String, columns: Int = 80, rows: Int = 24, seconds: Double = 10,
    until isMet: (PaintedScreen) -> Bool
  ) throws -> PaintedScreen {
    var shown = screen(columns: columns, rows: rows)
    var seen = output.count
    try wait(what, seconds: seconds) { terminal in
      if terminal.output.count != seen {
        seen = terminal.output.count
        shown = terminal.screen(columns: columns, rows: rows)
      }
      return isMet(shown)
    }
    return shown
  }
}
