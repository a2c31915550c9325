import Foundation
import Testing
import Texts

@testable import Console

/// Labels come from files; records of them are read on terminals, too.
struct RecordTextTests {
  /// Overrides, isolates and marks of direction, invisible characters, tags, an escape sequence.
  private static let hostile: [Unicode.Scalar] =
    (0..<0x20).filter { $0 != 10 }.map(Unicode.Scalar.init)
    + ["\u{7F}", "\u{9B}", "\u{61C}", "\u{200B}", "\u{200E}", "\u{200F}", "\u{202A}", "\u{202E}"]
    + ["\u{2066}", "\u{2069}", "\u{FEFF}", "\u{E0041}"]

  @Test func nothingThatSteersATerminalIsSent() throws {
    for scalar in Self.hostile {
      let label = "a\(scalar)[2J, \"b\""
      for text in [label.csvField, label.jsonText] {
        #expect(!text.unicodeScalars.contains(scalar), "U+\(String(scalar.value, radix: 16))")
      }
      let read = try JSONDecoder().decode([String].self, from: Data("[\(label.jsonText)]".utf8))
      #expect(read == [label])
    }
  }

  @Test func othersStayAsTheyAre() {
    #expect("Adam ε = 0.1".csvField == "Adam ε = 0.1")
    #expect("a\nb".csvField == "\"a\nb\"")
    #expect("学 r̂ 🙂".jsonText == "\"学 r̂ 🙂\"")
    #expect("a\rb".csvField == "a␍b")
  }
}
