import Canvas
import Terminal
import Testing

@Suite struct MarkerTests {
  private func decide(
    _ variables: [String: String], isUnicode: Bool, _ request: MarkerChoice = .auto
  ) -> Decision<MarkerSet> {
    Capabilities(
      Environment(variables), Facts(isUnicode: isUnicode), color: .auto, marker: request
    ).markers
  }

  @Test func brailleWithUTF8() {
    let found = decide(["TERM": "xterm", "LANG": "de_DE.UTF-8"], isUnicode: true)
    #expect(found.value == .braille)
    #expect(found.reason.contains("LANG=de_DE.UTF-8"))
  }

  @Test func asciiWithout() {
    let found = decide(["LC_ALL": "C", "LANG": "de_DE.UTF-8"], isUnicode: false)
    #expect(found.value == .ascii)
    #expect(found.reason.contains("LC_ALL=C"))
    #expect(decide([:], isUnicode: false).reason.contains("unset"))
  }

  @Test func consoleFontsHaveNoBraille() {
    #expect(decide(["TERM": "linux"], isUnicode: true).value == .half)
    #expect(decide(["TERM": "linux"], isUnicode: true, .braille).value == .braille)
  }

  @Test(arguments: MarkerChoice.allCases) func requests(_ request: MarkerChoice) {
    let wanted = MarkerSet(rawValue: request.rawValue)
    #expect(decide([:], isUnicode: true, request).value == wanted ?? .braille)
    #expect(decide([:], isUnicode: false, request).value == .ascii)
  }
}
