import Foundation

/// A terminal's settings (termios), to be compared.
package struct TerminalSettings: Hashable, Sendable, CustomStringConvertible {
  package let input: UInt32
  package let output: UInt32
  package let control: UInt32
  package let local: UInt32
  package let characters: [UInt8]

  init(of terminal: Int32) {
    var settings = termios()
    tcgetattr(terminal, &settings)
    input = settings.c_iflag
    output = settings.c_oflag
    control = settings.c_cflag
    local = settings.c_lflag
    characters = withUnsafeBytes(of: settings.c_cc) { Array($0) }
  }

  /// Whether lines are edited and echoed, as at a prompt.
  package var isCooked: Bool { local & UInt32(ICANON | ECHO) == UInt32(ICANON | ECHO) }

  package var description: String {
    "i \(input) o \(output) c \(control) l \(local) \(characters)"
  }
}
