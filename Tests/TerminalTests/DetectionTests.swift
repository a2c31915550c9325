import Canvas
import Terminal
import Testing

@Suite struct DetectionTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var variables: [String: String]
    var facts = Facts()
    var color = ColorChoice.auto
    var depth: ColorDepth
    var entry = Entry.own
    var because: String

    var testDescription: String { "\(variables) \(color) \(facts.colors)" }
  }

  static let xterm = ["TERM": "xterm-256color"]
  static let trueColor = ["TERM": "xterm-256color", "COLORTERM": "truecolor"]
  static let noColor = ["TERM": "xterm-256color", "COLORTERM": "24bit", "NO_COLOR": "1"]
  static let kitty = ["TERM": "xterm-kitty"]
  static let unknown = Facts(hasEntry: false, addressesCursor: false, colors: 0)
  static let vt100 = Facts(colors: 0)
  static let dumb = Facts(addressesCursor: false, colors: 0)

  static let cases = [
    Case(variables: xterm, depth: .indexed, because: "256"),
    Case(variables: trueColor, depth: .direct, entry: .direct, because: "COLORTERM=truecolor"),
    Case(
      variables: ["TERM": "xterm-256color", "COLORTERM": "yes"], depth: .indexed, because: "256"),
    Case(
      variables: ["TERM": "xterm-direct"], facts: Facts(hasDirectColor: true), depth: .direct,
      entry: .direct, because: "RGB"),
    Case(variables: noColor, depth: .none, because: "NO_COLOR"),
    Case(
      variables: ["TERM": "xterm-256color", "NO_COLOR": ""], depth: .indexed, because: "256"),
    Case(
      variables: noColor, color: .direct, depth: .direct, entry: .direct, because: "--color"),
    Case(variables: noColor, color: .sixteen, depth: .sixteen, because: "--color 16"),
    Case(variables: trueColor, color: .never, depth: .none, because: "--color never"),
    Case(
      variables: ["TERM": "xterm"], facts: Facts(colors: 8), depth: .sixteen, because: "8 colours"),
    Case(
      variables: ["TERM": "xterm"], facts: Facts(colors: 8), color: .indexed, depth: .indexed,
      entry: .indexed, because: "--color 256"),
    Case(variables: ["TERM": "vt100"], facts: vt100, depth: .none, because: "no colours"),
    Case(
      variables: ["TERM": "vt100"], facts: vt100, color: .sixteen, depth: .sixteen,
      entry: .indexed, because: "--color 16"),
    Case(variables: kitty, facts: unknown, depth: .indexed, entry: .indexed, because: "like an"),
    Case(
      variables: ["TERM": "xterm-ghostty", "COLORTERM": "truecolor"], facts: unknown,
      depth: .direct, entry: .direct, because: "COLORTERM"),
    Case(
      variables: ["TERM": "xterm-kitty", "NO_COLOR": "1"], facts: unknown, depth: .none,
      entry: .indexed, because: "NO_COLOR"),
    Case(
      variables: ["TERM": "dumb", "COLORTERM": "truecolor"], facts: dumb, depth: .none,
      because: "cursor"),
    Case(
      variables: trueColor, facts: Facts(isTerminal: false), depth: .none,
      because: "not a terminal"),
    Case(
      variables: trueColor, facts: Facts(isTerminal: false), color: .indexed, depth: .indexed,
      because: "--color 256"),
  ]

  @Test(arguments: cases) func depthAndEntry(_ given: Case) {
    let found = Capabilities(
      Environment(given.variables), given.facts, color: given.color, marker: .auto)
    #expect(found.depth.value == given.depth)
    #expect(found.entry.value == given.entry)
    #expect(found.depth.reason.contains(given.because), "\(found.depth.reason)")
  }

  @Test(arguments: [
    ("xterm-kitty", true), ("kitty", true), ("ghostty", true), ("alacritty", true),
    ("foot-extra", true), ("wezterm", true), ("tmux-256color", true), ("xterm", true),
    ("unknown", false), ("", false), ("vt510", false),
  ])
  func unknownNames(_ name: String, isUsable: Bool) {
    let found = Capabilities(
      Environment(["TERM": name]), Self.unknown, color: .auto, marker: .auto)
    #expect(found.isInteractive == isUsable)
  }
}
