import Foundation
import TerminalHarness
import Testing

/// The real program in real environments: what it finds, and that it leaves nothing behind.
@Suite struct EnvironmentTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var variables: [String: String?]
    var arguments: [String] = []
    var ready: String
    var hasAlternateScreen = true
    var testDescription: String { "\(variables) \(arguments)" }
    var environment: [String: String] {
      Probed.plain.merging(variables.compactMapValues { $0 }) { $1 }
        .filter { variables[$0.key] != .some(nil) }
    }
  }

  static let cases = [
    Case(variables: ["LANG": nil], ready: "80x24 indexed ascii"),
    Case(variables: ["LANG": "C"], ready: "80x24 indexed ascii"),
    Case(variables: ["LANG": "C"], arguments: ["--marker", "half"], ready: "80x24 indexed half"),
    Case(variables: ["LANG": "xx_XX.UTF-8"], ready: "80x24 indexed braille"),
    Case(variables: ["LC_ALL": "C"], ready: "80x24 indexed ascii"),
    Case(variables: ["COLUMNS": "33", "LINES": "7"], ready: "80x24 indexed braille"),
    Case(variables: ["COLORTERM": "truecolor"], ready: "80x24 direct braille"),
    Case(variables: ["NO_COLOR": "1"], ready: "80x24 none braille"),
    Case(variables: ["TERM": "vt100"], ready: "80x24 none braille", hasAlternateScreen: false),
    Case(variables: ["TERM": "linux"], ready: "80x24 sixteen half", hasAlternateScreen: false),
    Case(variables: ["TERM": "tmux-256color"], ready: "80x24 indexed braille"),
    Case(
      variables: ["TERM": "tmux-256color", "COLORTERM": "truecolor"],
      ready: "80x24 direct braille"),
    Case(variables: ["TERM": "xterm-kitty"], ready: "80x24 indexed braille"),
    Case(variables: ["TERM": "xterm"], ready: "80x24 sixteen braille"),
  ]

  @Test(arguments: cases) func opens(_ given: Case) throws {
    let probed = try Probed.ready(given.arguments, environment: given.environment)
    #expect(probed.lines.first == "ready " + given.ready)
    try probed.type("\u{1B}", reading: "key escape")
    probed.terminal.resize(columns: 90, rows: 20)
    try probed.waitFor("resize 90x20")
    probed.terminal.send("q")
    #expect(try probed.terminal.waitForEnd() == .exited(status: 0))
    expectRestored(probed.terminal, hasAlternateScreen: given.hasAlternateScreen)
  }

  @Test(arguments: [
    ("dumb", "cannot move its cursor"), ("unknown", "TERM"), ("no-such-terminal", "no description"),
    ("", "TERM is not set"),
  ])
  func refuses(_ name: String, because reason: String) throws {
    let probed = try Probed(environment: Probed.plain.merging(["TERM": name]) { $1 })
    #expect(try probed.terminal.waitForEnd() == .exited(status: 69))
    #expect(probed.terminal.has(reason), "\(probed.terminal.text)")
    #expect(!probed.terminal.has("\u{1B}"))
    #expect(probed.terminal.settings == probed.terminal.settingsBefore)
  }

  @Test(arguments: [PseudoTerminal.StandardInput.null, .closed])
  func keysFromTheTerminalItself(_ input: PseudoTerminal.StandardInput) throws {
    let probed = try Probed.ready(standardInput: input)
    try probed.type("a", reading: "key character(\"a\")")
    #expect(probed.terminal.comesToRest(for: 1))
    probed.terminal.send("q")
    #expect(try probed.terminal.waitForEnd() == .exited(status: 0))
    expectRestored(probed.terminal)
  }

  @Test func outputThatIsNoTerminal() throws {
    let probed = try Probed(outputIsNull: true)
    #expect(try probed.terminal.waitForEnd() == .exited(status: 69))
    #expect(probed.terminal.has("standard output is not a terminal"))
  }
}
