import CTerminal
import Canvas

/// A cell as ncurses has put it on the screen: colours by number, -1 for the terminal's own.
package struct ShownCell: Hashable {
  package var glyph: Glyph
  package var attributes: Style.Attributes
  package var foreground: Int
  package var background: Int
}

extension Screen {
  /// A screen without a terminal, for tests of what is drawn.
  package static func headless(
    _ size: Size, color: ColorChoice, terminal: String = "xterm-256color", isUnicode: Bool = true
  ) throws(ScreenError) -> Screen {
    guard terminal_use_locale(isUnicode ? "C.UTF-8" : "C"), let wakeUp = WakeUp() else {
      throw .noResources
    }
    let environment = Environment(["TERM": terminal])
    let found = terminal_probe(terminal)
    let facts = Facts(
      hasEntry: found.found, addressesCursor: found.addressable, hasDirectColor: found.direct,
      colors: Int(found.colors), isUnicode: isUnicode)
    let capabilities = Capabilities(environment, facts, color: color, marker: .auto)
    let failure = terminal_open_headless(
      terminal, capabilities.entry.value.number, Int32(size.height), Int32(size.width))
    if let error = ScreenError(failure, terminal: terminal) { throw error }
    return Screen(capabilities, wakeUp)
  }

  /// What stands at a place of the screen after the last `present`.
  package func shown(column: Int, row: Int) -> ShownCell {
    var foreground: Int32 = -1
    var background: Int32 = -1
    let cell = terminal_read(Int32(row), Int32(column), &foreground, &background)
    return ShownCell(
      glyph: Glyph(
        Unicode.Scalar(cell.base) ?? "\0", mark: Unicode.Scalar(cell.mark) ?? "\0"),
      attributes: Style.Attributes(rawValue: UInt8(cell.attributes)),
      foreground: Int(foreground), background: Int(background))
  }
}
