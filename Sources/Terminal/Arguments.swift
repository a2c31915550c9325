import CTerminal

/// What the program was started with.
package enum Arguments {
  /// The words, the program's own name first. Also where there is no /proc, out of which Swift reads them.
  package static let all: [String] = {
    let words = (0..<terminal_argument_count()).compactMap { terminal_argument($0) }
    return words.isEmpty ? CommandLine.arguments : words.map { String(cString: $0) }
  }()
}
