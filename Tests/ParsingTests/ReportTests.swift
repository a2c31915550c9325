import Notation
import Parsing
import Testing

@Suite struct ReportTests {
  private func report(_ text: String, width: Int = 80) throws -> [String] {
    let error = #expect(throws: FormulaError.self) { try Tree(parsing: text) }
    return try #require(error).report(on: text, width: width)
  }

  @Test func showsWhereAndWhatWasExpected() throws {
    #expect(
      try report("x + z") == [
        "x + z", "    ^",
        "'z' has no value; the coordinates are x and y, and other letters get one first:", "z=1; …",
      ])
    #expect(
      try report("x*sine(y)")
        == ["x*sine(y)", "  ^", "there is no function 'sine'; did you mean sin?"])
    #expect(
      try report("0,5x")
        == ["0,5x", " ^", "a decimal number is written with a point: 0.5, not 0,5"])
    #expect(try report("(x") == ["(x", "  ^", "expected an operator or ')', found the end"])
  }

  @Test func showsControlAndDirectionCharacters() throws {
    #expect(try report("x\t\u{1B}[2J")[0] == "x␉␛[2J")
    #expect(try report("x\u{202E}")[0] == #"x\u{202E}"#)
    #expect(try report("x\u{202E}")[2].hasSuffix(#"found '\u{202E}'"#))
    #expect(try report("x\r\ny")[1] == "  ^")
  }

  @Test func cutsLongFormulasAroundTheError() throws {
    let half = String(repeating: "(x+y)*", count: 40)
    let lines = try report(half + "z*" + half + "x", width: 40)
    #expect(lines[0].hasPrefix("…") && lines[0].hasSuffix("…"))
    #expect(lines[0].count <= 40)
    let caret = lines[1].count - 1
    #expect(Array(lines[0])[caret] == "z")
    #expect(try report(half + "z", width: 40)[0].hasSuffix("*z"))
    #expect(try report("z*" + half + "x", width: 40)[0].hasPrefix("z*("))
  }

  @Test func breaksLongMessages() throws {
    let lines = try report("foo(x)", width: 40)
    #expect(lines.count > 3)
    #expect(lines.allSatisfy { $0.count <= 40 })
    #expect(lines.dropFirst(2).joined(separator: " ").hasSuffix("sum tan tanh"))
  }
}
