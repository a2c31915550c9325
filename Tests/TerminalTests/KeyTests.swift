import Foundation
import TerminalHarness
import Testing

/// Bytes as terminals send them, read by the real program.
@Suite struct KeyTests {
  static let keys: [(String, String)] = [
    ("a", "character(\"a\") 0"), ("E", "character(\"E\") 0"), (" ", "character(\" \") 0"),
    ("é", "character(\"é\") 0"), ("ε", "character(\"ε\") 0"), ("€", "character(\"€\") 0"),
    ("𝛻", "character(\"𝛻\") 0"), ("\r", "enter 0"), ("\n", "enter 0"), ("\t", "tab 0"),
    ("\u{7F}", "backspace 0"), ("\u{8}", "backspace 0"), ("\u{1}", "character(\"a\") 2"),
    ("\u{1B}", "escape 0"), ("\u{1B}x", "character(\"x\") 4"),
    ("\u{1B}OA", "up 0"), ("\u{1B}OB", "down 0"), ("\u{1B}OC", "right 0"), ("\u{1B}OD", "left 0"),
    ("\u{1B}[A", "up 0"), ("\u{1B}[B", "down 0"), ("\u{1B}[C", "right 0"), ("\u{1B}[D", "left 0"),
    ("\u{1B}[1;2A", "up 1"), ("\u{1B}[1;2B", "down 1"), ("\u{1B}[1;2C", "right 1"),
    ("\u{1B}[1;2D", "left 1"), ("\u{1B}[1;5A", "up 2"), ("\u{1B}[1;5B", "down 2"),
    ("\u{1B}[1;5C", "right 2"), ("\u{1B}[1;5D", "left 2"), ("\u{1B}[1;3A", "up 4"),
    ("\u{1B}[1;6C", "right 3"), ("\u{1B}[Z", "backTab 1"),
    ("\u{1B}OH", "home 0"), ("\u{1B}[H", "home 0"), ("\u{1B}[1~", "home 0"),
    ("\u{1B}[7~", "home 0"), ("\u{1B}OF", "end 0"), ("\u{1B}[F", "end 0"),
    ("\u{1B}[4~", "end 0"), ("\u{1B}[8~", "end 0"), ("\u{1B}[5~", "pageUp 0"),
    ("\u{1B}[6~", "pageDown 0"), ("\u{1B}[3~", "delete 0"), ("\u{1B}[3;5~", "delete 2"),
    ("\u{1B}OP", "function(1) 0"), ("\u{1B}[11~", "function(1) 0"), ("\u{1B}[15~", "function(5) 0"),
    ("\u{1B}[24~", "function(12) 0"), ("\u{1B}[1;2P", "function(1) 1"),
  ]

  @Test(arguments: [
    ["TERM": "xterm-256color"], ["TERM": "xterm-256color", "COLORTERM": "truecolor"],
    ["TERM": "tmux-256color"], ["TERM": "vt100"], ["TERM": "xterm-kitty"], ["LANG": "C"],
  ])
  func everyKey(_ variables: [String: String]) throws {
    let probed = try Probed.ready(environment: Probed.plain.merging(variables) { $1 })
    for (bytes, key) in Self.keys {
      let before = probed.lines.count
      probed.terminal.send(bytes)
      try probed.waitFor("key", from: before)
      #expect(probed.lines.dropFirst(before) == ["key \(key)"], "\(bytes.debugDescription)")
    }
  }

  @Test func linuxConsole() throws {
    let probed = try Probed.ready(environment: Probed.plain.merging(["TERM": "linux"]) { $1 })
    try probed.type("\u{1B}[[A", reading: "key function(1) 0")
    try probed.type("\u{1B}[1~", reading: "key home 0")
    try probed.type("\u{1B}[4~", reading: "key end 0")
  }

  @Test(arguments: [
    ("\u{1B}[<0;11;6M", "mouse press 10,5"), ("\u{1B}[<32;12;6M", "mouse drag 11,5"),
    ("\u{1B}[<0;12;6m", "mouse release 11,5"), ("\u{1B}[<64;1;1M", "mouse wheelUp 0,0"),
    ("\u{1B}[<65;300;90M", "mouse wheelDown 299,89"), ("\u{1B}[M !!", "mouse press 0,0"),
    ("\u{1B}[M@!\"", "mouse drag 0,1"), ("\u{1B}[M#!\"", "mouse release 0,1"),
    ("\u{1B}[M`+\"", "mouse wheelUp 10,1"),
  ])
  func mouse(_ bytes: String, event: String) throws {
    let probed = try Probed.ready()
    try probed.type(bytes + "z", reading: "key character(\"z\") 0")
    #expect(probed.lines.dropFirst() == [event, "key character(\"z\") 0"])
  }

  /// What the terminal says of itself or of a paste must not pass for keys.
  @Test(arguments: [
    "\u{1B}[201~", "\u{1B}[?62;4c", "\u{1B}[I", "\u{1B}[12;40R", "\u{1B}[99;99u",
    // Parameters that are no numbers, or that no place and no modifier can have.
    "\u{1B}[1;-9223372036854775808Q", "\u{1B}[-9223372036854775808~", "\u{1B}[9223372036854775807~",
    "\u{1B}[<0;-9223372036854775808;1M", "\u{1B}[<-9223372036854775808;1;1M",
    "\u{1B}[<0;9223372036854775807;99999999999999999999M",
  ])
  func unknownSequences(_ bytes: String) throws {
    let probed = try Probed.ready()
    try probed.type(bytes + "z", reading: "key character(\"z\") 0")
    #expect(probed.lines.dropFirst().count == 1, "\(probed.lines)")
  }

  @Test(
    arguments: [
      ("\u{1B}[200~q\r\u{1B}[Aq\u{1B}[201~", "paste"), ("\u{1B}[200~\u{1B}[20\u{1B}[201~", "paste"),
      ("\u{1B}]11;rgb:1e1e/1e1e/2e2e\u{7}", nil), ("\u{1B}]11;rgb:qq\u{1B}\\", nil),
      ("\u{1B}P1$r0q\u{1B}\\", nil), ("\u{1B}_Gi=31;OK\u{1B}\\", nil),
    ] as [(String, String?)])
  func pastesAndAnswers(_ bytes: String, event: String?) throws {
    let probed = try Probed.ready()
    try probed.type(bytes + "z", reading: "key character(\"z\") 0")
    #expect(probed.lines.dropFirst().count == (event == nil ? 1 : 2), "\(probed.lines)")
    if let event { #expect(probed.lines[1].hasPrefix(event)) }
  }

  @Test func pastedText() throws {
    let probed = try Probed.ready()
    try probed.type("\u{1B}[200~x^2\rq\u{1B}[201~", reading: "paste \"x^2\\rq\"")
    #expect(probed.lines.count == 2)
  }

  /// With a delay of half an hour, or of less than nothing, Esc would be no key, or each arrow be one.
  @Test(arguments: ["", "x", "-5", "99999999", "2147483648", "25ms"])
  func delayThatIsNone(_ delay: String) throws {
    let probed = try Probed.ready(environment: Probed.plain.merging(["ESCDELAY": delay]) { $1 })
    try probed.type("\u{1B}", reading: "key escape 0")
    try probed.type("\u{1B}OA", reading: "key up 0")
  }

  @Test func splitSequences() throws {
    // However long a busy machine takes between the parts, it is the same key.
    let probed = try Probed.ready(
      environment: Probed.plain.merging(["ESCDELAY": "60000"]) { $1 })
    for piece in ["\u{1B}[<0;1", "1;6M"] {
      probed.terminal.send(piece)
      Thread.sleep(forTimeInterval: 0.005)
    }
    try probed.waitFor("mouse press 10,5")
    probed.terminal.send([0xCE])
    Thread.sleep(forTimeInterval: 0.005)
    probed.terminal.send([0xB5])
    try probed.waitFor("key character(\"ε\")")
    #expect(probed.lines.count == 3)
  }

  @Test func mouseOff() throws {
    let probed = try Probed.ready(["--mouse", "off"])
    #expect(Modes(in: probed.terminal.output).left.isDisjoint(with: [1000, 1002, 1006]))
    let other = try Probed.ready()
    try other.type("\u{1B}m", reading: "key character(\"m\") 4")
    try other.terminal.wait("the mouse to be off") {
      Modes(in: $0.output).left.isDisjoint(with: [1000, 1002, 1006])
    }
  }
}
