import Foundation
import Testing

@testable import Console

@Suite struct TextTests {
  @Test(arguments: ["plain", "a\"b\\c", "tab\tnewline\n\u{0}\u{1B}[2J\u{7F}\u{9B}", "ε θ̃ 😀", ""])
  func json(_ text: String) throws {
    let written = text.jsonText
    #expect(
      !written.unicodeScalars.contains { $0.value < 0x20 || (0x7F..<0xA0).contains($0.value) })
    #expect(try JSONDecoder().decode(String.self, from: Data(written.utf8)) == text)
  }

  @Test func csv() {
    #expect("plain text".csvField == "plain text")
    #expect("a,b".csvField == "\"a,b\"")
    #expect("say \"a\"".csvField == "\"say \"\"a\"\"\"")
    #expect("a\r\nb".csvField == "\"a\r\nb\"")
  }

  @Test func numbers() {
    var text: [UInt8] = []
    for number in [1, 0.1, 1e-7, .leastNonzeroMagnitude, -0.0, 1e300, .infinity, -.infinity, .nan] {
      text.append(number)
      text += " ".utf8
    }
    #expect(
      String(decoding: text, as: UTF8.self)
        == "1.0 0.1 1e-07 5e-324 -0.0 1e+300 null null null ")
  }

  @Test func listing() throws {
    let options = try LookOptions.parse([])
    for kind in ListKind.allCases {
      let lines = Listing(kind, options).text.split(separator: "\n")
      #expect(lines.count >= (kind == .lessons ? 1 : 11))
      let starts = lines.map { line in
        line.firstRange(of: "  ").map { line[$0.lowerBound...].firstIndex { $0 != " " }! }
          .map { line.distance(from: line.startIndex, to: $0) }
      }
      #expect(Set(starts).count == 1 && starts[0] != nil, "aligned after two blanks or more")
    }
    let all = Listing(nil, options).text
    #expect(all.hasPrefix("losses\n  mccormick "))
    #expect(all.contains("\n\noptimizers\n  sgd ") && all.contains("\n\nthemes\n  "))
    #expect(all.contains("\n\nlessons\n  "))
  }
}
