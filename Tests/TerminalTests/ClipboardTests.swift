import Foundation
import Testing

@testable import Terminal

/// What asks terminals to copy.
@Suite struct ClipboardTests {
  private func clipboard(_ name: String, _ more: [String: String] = [:]) -> Clipboard {
    Clipboard(Environment(["TERM": name].merging(more) { $1 }))
  }

  /// The text of a sequence, if it is one of xterm's.
  private func text(_ sequence: String?) -> String? {
    guard let sequence, sequence.hasPrefix("\u{1B}]52;c;"), sequence.hasSuffix("\u{7}") else {
      return nil
    }
    return Data(base64Encoded: String(sequence.dropFirst(7).dropLast()))
      .map { String(decoding: $0, as: UTF8.self) }
  }

  @Test(arguments: ["", "a", "ab", "abc", "--loss 'x² + ε'", "é\u{1F600}\u{1B}]"])
  func carriesEachText(_ given: String) {
    #expect(text(clipboard("xterm-256color").sequence(for: given)) == given)
  }

  @Test(arguments: ["vt100", "vt220", "linux", "dumb", "ansi", "unknown"])
  func nothingIsSentWhereNothingIsCopied(_ name: String) {
    #expect(clipboard(name).room == 0 && clipboard(name).sequence(for: "a") == nil)
  }

  @Test(arguments: ["vte-256color", "xterm", "foot", "xterm-kitty", "st-256color", "rxvt-unicode"])
  func othersAreAsked(_ name: String) {
    #expect(text(clipboard(name).sequence(for: "a")) == "a")
  }

  @Test func noMoreThanTerminalsTake() {
    let clipboard = clipboard("xterm")
    let longest = String(repeating: "x", count: clipboard.room)
    #expect(clipboard.sequence(for: longest)?.utf8.count ?? .max <= 75_000)
    #expect(clipboard.sequence(for: longest + "x") == nil)
  }

  /// tmux takes the plain one or hands on the other, as its settings are.
  @Test func throughTmux() {
    let plain = "\u{1B}]52;c;YQ==\u{7}"
    for found in [clipboard("tmux-256color"), clipboard("screen-256color", ["TMUX": "/tmp/t"])] {
      #expect(found.sequence(for: "a") == plain + "\u{1B}Ptmux;\u{1B}\(plain)\u{1B}\\")
    }
  }

  /// GNU screen takes short strings, one after the other, out of their envelopes.
  @Test func throughScreen() throws {
    let long = String(repeating: "optviz ", count: 100)
    let sequence = try #require(clipboard("screen").sequence(for: long))
    let strings = sequence.components(separatedBy: "\u{1B}\\").dropLast()
    #expect(strings.count > 3)
    #expect(strings.allSatisfy { $0.hasPrefix("\u{1B}P") && $0.utf8.count <= 254 })
    #expect(text(strings.map { String($0.dropFirst(2)) }.joined()) == long)
  }
}
