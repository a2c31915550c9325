import TerminalHarness
import Testing

/// The real program in real environments.
@Suite struct EnvironmentTests {
  enum Colors: Sendable { case none, sixteen, indexed, direct }

  struct Case: Sendable, CustomTestStringConvertible {
    var variables: [String: String?]
    var colors = Colors.indexed
    var isASCII = false
    var hasAlternateScreen = true
    var testDescription: String { "\(variables)" }
    var environment: [String: String] {
      Opened.plain.merging(variables.compactMapValues { $0 }) { $1 }
        .filter { variables[$0.key] != .some(nil) }
    }
  }

  static let cases = [
    Case(variables: ["LANG": nil], isASCII: true), Case(variables: ["LANG": "C"], isASCII: true),
    Case(variables: ["LC_ALL": "POSIX"], isASCII: true),
    Case(variables: ["COLUMNS": "33", "LINES": "7"]),
    Case(variables: ["COLORTERM": "truecolor"], colors: .direct),
    Case(variables: ["NO_COLOR": "1"], colors: .none),
    Case(variables: ["TERM": "vt100"], colors: .none, hasAlternateScreen: false),
    Case(variables: ["TERM": "linux"], colors: .sixteen, hasAlternateScreen: false),
    Case(variables: ["TERM": "tmux-256color"]), Case(variables: ["TERM": "xterm-kitty"]),
    Case(variables: ["TERM": "xterm"], colors: .sixteen),
  ]

  @Test(arguments: cases) func opens(_ given: Case) throws {
    let opened = try Opened.running(environment: given.environment)
    opened.press(" ")
    let screen = try opened.wait("the clock to stop") { $0.isPaused }
    #expect(screen.line(29).contains("quit"), "the whole terminal is used")
    #expect(screen.unknown == [])
    expectColors(screen, given.colors)
    if given.isASCII {
      #expect(opened.terminal.output.allSatisfy { $0 < 0x80 })
    } else {
      #expect(screen.text.contains("ε"))
    }
    opened.press("q")
    #expect(try opened.waitForEnd() == .exited(status: 0))
    expectRestored(opened.terminal, hasAlternateScreen: given.hasAlternateScreen)
  }

  private func expectColors(_ screen: PaintedScreen, _ colors: Colors) {
    let shown = Set(screen.paints.flatMap { [$0.foreground, $0.background] })
    let hasColors = shown.contains { $0 != .terminal }
    let isDirect = shown.contains { if case .rgb = $0 { true } else { false } }
    let highest = shown.compactMap { if case .palette(let index) = $0 { index } else { nil } }.max()
    switch colors {
    case .none: #expect(!hasColors, "\(shown)")
    case .sixteen: #expect(hasColors && !isDirect && (highest ?? 0) < 16)
    case .indexed: #expect(hasColors && !isDirect && (highest ?? 0) >= 16)
    case .direct: #expect(isDirect)
    }
  }

  @Test(arguments: [PseudoTerminal.StandardInput.null, .closed])
  func standardInputIsNoTerminal(_ input: PseudoTerminal.StandardInput) throws {
    let opened = try Opened.running(standardInput: input)
    let t = try #require(opened.screen.iteration)
    opened.press(" .")
    try opened.wait("keys from the terminal itself") { $0.isPaused && ($0.iteration ?? 0) > t }
    opened.press("q")
    #expect(try opened.waitForEnd() == .exited(status: 0))
    expectRestored(opened.terminal)
  }
}
