import Foundation
import TerminalHarness

/// The probe in a pseudo-terminal, with the journal in which it writes what comes in.
final class Probed {
  let terminal: PseudoTerminal
  private let journal: String

  /// An environment with nothing in it but what terminals need.
  static let plain = ["TERM": "xterm-256color", "LANG": "C.UTF-8", "PATH": "/usr/bin:/bin"]

  init(
    _ arguments: [String] = [], environment: [String: String] = plain, columns: Int = 80,
    rows: Int = 24, standardInput: PseudoTerminal.StandardInput = .terminal,
    outputIsNull: Bool = false
  ) throws {
    journal = NSTemporaryDirectory() + "screen-probe-" + UUID().uuidString
    terminal = try PseudoTerminal(
      BuildProducts.program("screen-probe"), arguments + ["--journal", journal],
      environment: environment, columns: columns, rows: rows, standardInput: standardInput,
      outputIsNull: outputIsNull)
  }

  deinit { unlink(journal) }

  /// The lines of the journal so far.
  var lines: [String] {
    let text = (try? String(contentsOfFile: journal, encoding: .utf8)) ?? ""
    return text.split(separator: "\n").map(String.init)
  }

  /// Starts the probe and waits for its first frame.
  static func ready(
    _ arguments: [String] = [], environment: [String: String] = plain, columns: Int = 80,
    rows: Int = 24, standardInput: PseudoTerminal.StandardInput = .terminal
  ) throws -> Probed {
    let probed = try Probed(
      arguments, environment: environment, columns: columns, rows: rows,
      standardInput: standardInput)
    try probed.terminal.waitFor("frame 0")
    return probed
  }

  /// Waits for a line of the journal from a number of lines on.
  func waitFor(_ line: String, from start: Int = 0, seconds: Double = 10) throws {
    try terminal.wait("the journal's line \(line)", seconds: seconds) { _ in
      lines.dropFirst(start).contains { $0.hasPrefix(line) }
    }
  }

  /// Types, and waits until the probe has read it.
  func type(_ keys: String, reading line: String) throws {
    let before = lines.count
    terminal.send(keys)
    try waitFor(line, from: before)
  }
}
