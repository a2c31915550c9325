import Foundation
import TerminalHarness

/// The program on the screen of a pseudo-terminal.
final class Opened {
  let terminal: PseudoTerminal
  private(set) var columns: Int
  private(set) var rows: Int

  /// An environment with nothing in it but what terminals need.
  static let plain = [
    "TERM": "xterm-256color", "LANG": "C.UTF-8", "PATH": "/usr/bin:/bin",
    // The toolchain's backtracer takes seconds to say what nobody reads.
    "SWIFT_BACKTRACE": "enable=no",
  ]

  static let names = ["AdaGrad", "RMSProp", "Adam", "Newton"]

  init(
    _ arguments: [String] = [], environment: [String: String] = plain, columns: Int = 100,
    rows: Int = 30, standardInput: PseudoTerminal.StandardInput = .terminal
  ) throws {
    (self.columns, self.rows) = (columns, rows)
    terminal = try PseudoTerminal(
      BuildProducts.program("optviz"), arguments, environment: environment, columns: columns,
      rows: rows, standardInput: standardInput)
  }

  /// Starts the program and waits for all runs and a first iteration.
  static func running(
    _ arguments: [String] = [], environment: [String: String] = plain, columns: Int = 100,
    rows: Int = 30, standardInput: PseudoTerminal.StandardInput = .terminal
  ) throws -> Opened {
    let opened = try Opened(
      arguments, environment: environment, columns: columns, rows: rows,
      standardInput: standardInput)
    try opened.wait("all runs on the screen") { screen in
      names.allSatisfy { screen.text.contains($0) } && (screen.iteration ?? 0) > 0
    }
    return opened
  }

  /// Starts the program, and stops its clock.
  static func paused(
    _ arguments: [String] = [], environment: [String: String] = plain, columns: Int = 100,
    rows: Int = 30
  ) throws -> Opened {
    let opened = try running(arguments, environment: environment, columns: columns, rows: rows)
    opened.press(" ")
    try opened.wait("the clock to stop") { $0.isPaused }
    try opened.settle()
    return opened
  }

  var screen: PaintedScreen { terminal.screen(columns: columns, rows: rows) }

  func press(_ keys: String) { terminal.send(keys) }

  func resize(_ columns: Int, _ rows: Int) {
    (self.columns, self.rows) = (columns, rows)
    terminal.resize(columns: columns, rows: rows)
  }

  /// Waits until the screen satisfies a condition, and returns it.
  @discardableResult
  func wait(_ what: String, until isMet: (PaintedScreen) -> Bool) throws -> PaintedScreen {
    try terminal.waitForScreen(
      what, columns: columns, rows: rows, seconds: Self.patience, until: isMet)
  }

  /// Waits until the program has nothing more to draw: it sleeps.
  func settle() throws {
    let end = ContinuousClock.now + .seconds(Self.patience)
    while terminal.contextSwitches(during: 0.05) != 0, ContinuousClock.now < end {
      try terminal.wait("output") { _ in true }
    }
    try terminal.wait("output") { _ in true }
  }

  func waitForEnd() throws -> ProgramState { try terminal.waitForEnd(seconds: Self.patience) }

  /// How long a condition may take on the slowest machine, in seconds.
  static let patience = 60.0
}

extension PaintedScreen {
  /// The iteration that the top line tells.
  var iteration: Int? { line(0).firstMatch(of: /\/s +t (\d+)/).flatMap { Int($0.1) } }

  /// The top line's mark for a clock that stands.
  var isPaused: Bool { line(0).contains(/(‖|\|) \d+\/s/) }

  /// The values of a hyperparameter, panel by panel.
  func values(_ letter: String) -> [Double] {
    text.matches(of: /(\S+) (\d[0-9.e-]*)/).filter { $0.1.hasSuffix(letter) }
      .compactMap { Double($0.2) }
  }

  /// The colours of all cells.
  var paints: [Paint] {
    (0..<rows).flatMap { row in (0..<columns).map { self[$0, row].paint } }
  }
}
