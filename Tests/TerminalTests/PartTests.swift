import Canvas
import Testing

@testable import Terminal

@Suite struct PartTests {
  @Test func pairsRunOutAndStartAfresh() {
    var pairs = Pairs(count: 3)
    let colors = (0..<3).map { Pairs.Colors(foreground: $0, background: 1) }
    #expect(pairs.number(of: Pairs.Colors(foreground: -1, background: -1))?.number == 0)
    #expect(pairs.number(of: colors[0])! == (1, true))
    #expect(pairs.number(of: colors[1])! == (2, true))
    #expect(pairs.number(of: colors[0])! == (1, false))
    #expect(pairs.number(of: colors[2]) == nil)
    pairs.forgetAll()
    #expect(pairs.number(of: colors[2])! == (1, true))
  }

  @Test func keyNames() {
    #expect(KeyNames.stroke(named: "KEY_F(13)") == Stroke(key: .function(1), modifiers: .shift))
    #expect(KeyNames.stroke(named: "kUP5") == Stroke(key: .up, modifiers: .control))
    #expect(KeyNames.stroke(named: "kDN") == Stroke(key: .down, modifiers: .shift))
    #expect(KeyNames.stroke(named: "kEND6") == Stroke(key: .end, modifiers: [.shift, .control]))
    #expect(KeyNames.stroke(named: "KEY_MOUSE") == nil)
    #expect(KeyNames.stroke(named: "KEY_F(99)") == nil)
  }

  @Test(
    arguments: [
      [0xC0, 0x80, 0x61], [0xCE, 0x61], [0xED, 0xA0, 0x80, 0x61], [0xFF, 0x61], [0x80, 0x61],
    ] as [[UInt8]])
  func brokenUTF8(_ bytes: [UInt8]) {
    var decoder = KeyDecoder()
    let inputs = bytes.flatMap { decoder.take($0) } + decoder.finish()
    #expect(inputs == [.key(.character("a"), [])])
  }

  @Test func longNonsenseEnds() {
    var decoder = KeyDecoder()
    let bytes = Array("\u{1B}[".utf8) + Array(repeating: UInt8(ascii: "1"), count: 1001)
    #expect(bytes.flatMap { decoder.take($0) } == [])
    #expect(!decoder.isWaiting)
  }

  @Test func plainGlyphs() {
    let marks = "ε⟶₃⁹−‖●✓“\u{A0}\u{2800}⣿▀═╔"
    #expect(marks.map { Glyph($0).plain.base } == Array("e>39-|o+\"  *#-+".unicodeScalars))
    #expect(Glyph("r", mark: "\u{302}").plain == Glyph("r" as Character))
  }
}
