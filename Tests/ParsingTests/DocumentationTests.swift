import Foundation
import Parsing
import Testing

/// docs/formulas.md names what there is, and nothing else.
@Suite struct DocumentationTests {
  private static let page = URL(filePath: #filePath)
    .appending(path: "../../../docs/formulas.md").standardized

  /// The words between backquotes in the rows of the table that begin so.
  private func words(of rows: [String]) throws -> [String] {
    let text = try String(contentsOf: Self.page, encoding: .utf8)
    return text.split(separator: "\n").flatMap { line -> [Substring] in
      guard rows.contains(where: { line.hasPrefix("| " + $0) }) else { return [] }
      let pieces = line.split(separator: "`")
      return pieces.indices.filter { $0 % 2 == 1 }.flatMap { pieces[$0].split(separator: " ") }
    }.map(String.init)
  }

  @Test func listsTheFunctions() throws {
    let listed = try words(of: ["functions of", "choices", "sums"])
      .compactMap { $0.split(separator: "(").first }
      .filter {
        $0.first?.isLetter == true && $0.count > 1 && !$0.contains(",") && !$0.contains(")")
      }
    #expect(Set(listed.map(String.init)) == Set(Function.all.map(\.name)))
  }

  /// The limits are those that hold.
  @Test func saysTheLimits() throws {
    let text = try String(contentsOf: Self.page, encoding: .utf8)
    #expect(text.contains("| text | 16,384 bytes |") && FormulaLimits.bytes == 16_384)
    #expect(text.contains("sums written out | 16,384 |") && FormulaLimits.parts == 16_384)
    #expect(text.contains("within one another | 128 |") && FormulaLimits.levels == 128)
    #expect(text.contains("that is no name | 128 |") && FormulaLimits.letters == 128)
  }

  /// What its tables show can be typed, and what it says is refused is.
  @Test(arguments: [
    "2x", "3xy", "2 sin(x)", "100(y-x^2)^2", "(x+1)(y-2)", "x y", "|x|", "‖θ‖", "‖θ‖²",
    "sum(i, 1, 4, i x^i)", "u = x^2+y-11; v = x+y^2-7; u^2+v^2", "xsin(y)", "2xpi", "||x|-1|",
    "2|x||y|", "|x+|y-1||", "√x y", "sin x/2", "c = x<0; if(c, x^2, y)", "a=10; x^2 + a y^2",
    "sin(3x) cos(2y) + 0.1(x^2+y^2)", "f(x,y) = x", "if(0 < x and x < 1, x, y)",
  ])
  func examplesAreRead(text: String) throws { _ = try TypedFormula(text) }

  @Test(arguments: ["x1", "sin 2(x+1)", "√xy", "sin⁻¹(x)", "0 < x < 1", "a y"])
  func refusedExamplesAreRefused(text: String) {
    #expect(throws: FormulaError.self) { try TypedFormula(text) }
  }
}
