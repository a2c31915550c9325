import Canvas
import Testing

@Suite struct SpanWrapTests {
  private func lines(_ texts: [String], _ width: Int, indent: Int = 0) -> [String] {
    texts.map { Span($0) }.wrapped(to: width, indent: indent).map { $0.map(\.text).joined() }
  }

  @Test func partsAtBlanks() {
    #expect(lines(["one two", " three"], 20) == ["one two three"])
    #expect(
      lines(["Require ", "ε", ", global learning rate"], 20, indent: 4).map { $0.trimmed } == [
        "Require ε, global", "learning rate",
      ])
  }

  /// No line is wider, nothing is lost, and each piece keeps its style.
  @Test(arguments: 3...30) func losesNothing(width: Int) {
    let texts = ["  Δθ ← ", "−ε / (δ + √r) ⊙ g", " and averylongwordindeed", "x"]
    let found = lines(texts, width, indent: 2)
    #expect(found.allSatisfy { $0.count <= max(width, 3) && !$0.hasSuffix(" ") })
    let all = { (text: String) in text.filter { $0 != " " } }
    #expect(all(found.joined()) == all(texts.joined()))
  }
}

extension String {
  fileprivate var trimmed: String {
    String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }
}
