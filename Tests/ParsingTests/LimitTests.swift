import Catalog
import Notation
import Optimization
import Parsing
import Testing

@Suite struct LimitTests {
  /// Each is refused, and at once: looking at the whole of the larger ones would take seconds.
  @Test(
    .timeLimit(.minutes(1)),
    arguments: [
      ("(", 100_000, ""), ("(", 100_000, ")"), ("x^", 10_000, ""), ("-", 10_000, ""),
      ("x+", 50_000, ""), ("x*", 50_000, ""), ("sin(", 50_000, ")"), ("min(x,", 50_000, ")"),
      ("x+", 5_000_000, ""), (" ", 10_000_000, ""), ("9", 10_000_000, ""),
      ("y\u{301}", 5_000_000, ""), ("sin ", 4000, ""), ("|", 4000, "|"), ("not ", 4000, ""),
      ("²", 10_000_000, ""), ("x,", 10_000, ""), ("x", 50_000, "q"), ("a=", 5000, ""),
      ("sum(i,1,9,", 129, ")"), ("x;", 5000, ""), ("√", 5000, ""), ("if(x<1,", 200, ",1)"),
    ])
  func refusesWhatIsTooLarge(word: String, count: Int, closing: String) throws {
    let text =
      String(repeating: word, count: count) + "x" + String(repeating: closing, count: count)
    let error = #expect(throws: FormulaError.self) { try Tree(parsing: text) }
    #expect((error?.column ?? -1) <= FormulaLimits.bytes)
    #expect(error?.report(on: text).isEmpty == false)
  }

  /// A whole number written high is a number.
  @Test func refusesExponentsThatAreNoNumbers() throws {
    let digits = String(repeating: "⁹", count: 5000)
    for (text, column) in [("x" + digits, 1), ("sin" + digits + "(x)", 3)] {
      let error = #expect(throws: FormulaError.self) { try Tree(parsing: text) }
      #expect(error?.column == column && error?.message.contains("below 1.8e308") == true)
    }
    #expect(Program(try Tree(parsing: "0e-999 + x")).value(x: 2.0, y: 0.0) == 2)
  }

  @Test func acceptsWhatIsJustSmallEnough() throws {
    let levels = FormulaLimits.levels
    _ = try Tree(parsing: nested("(", levels))
    #expect(throws: FormulaError.self) { try Tree(parsing: nested("(", levels + 1)) }
    _ = try Tree(parsing: String(repeating: "x^", count: levels - 1) + "x")
    let error = #expect(throws: FormulaError.self) {
      try Tree(parsing: String(repeating: "x^", count: levels) + "x")
    }
    #expect(error?.message.contains("at most \(levels) levels") == true)
  }

  /// Long, but not deep: every operator stands beside the next one.
  @Test(arguments: [("x+", 8000), ("x*y+", 4000), ("x*y-", 4000), ("x/y*", 4000), ("xy ", 4000)])
  func lengthIsNoDepth(word: String, count: Int) throws {
    let text = String(repeating: word, count: count) + "x"
    onSmallStack(kilobytes: 384) {
      guard let tree = try? Tree(parsing: text) else { fatalError("refused: \(word)") }
      precondition(Program(tree).jet(x: 0.5, y: 2.0).value.isFinite)
      guard let again = try? Tree(parsing: tree.expression) else { fatalError("unreadable") }
      precondition(again.expression == tree.expression && !tree.typeset.isEmpty)
    }
  }

  /// Left to right, to the bit.
  @Test func longSumsAreAddedFromTheLeft() throws {
    let terms = (1...500).map { "\($0)/\($0 + 3)*x" }
    let text = terms.joined(separator: "-")
    let sum = (1...500).map { Double($0) / Double($0 + 3) * 0.7 }
    let expected = sum.dropFirst().reduce(sum[0], -)
    #expect(Program(try Tree(parsing: text)).value(x: 0.7, y: 0.0) == expected)
  }

  @Test func countsBytesAndParts() throws {
    let blanks = String(repeating: " ", count: FormulaLimits.bytes - 1)
    _ = try Tree(parsing: blanks + "x")
    #expect(throws: FormulaError.self) { try Tree(parsing: blanks + " x") }
    let parts = FormulaLimits.parts
    _ = try Tree(parsing: "sum(i,1,\(parts / 4 - 1),x+i)")
    let error = #expect(throws: FormulaError.self) {
      try Tree(parsing: "sum(i,1,\(parts / 4 + 1),x+i)")
    }
    #expect(error?.message.contains("\(parts)") == true)
  }

  /// On three quarters of what a thread of a Dispatch queue has at least, and without optimization,
  /// which takes several times as much.
  @Test(arguments: [
    ("x+", "", 127), ("x*", "", 127), ("x^", "", 127), ("-", "", 127), ("sin(", ")", 127),
    ("sqrt(", ")", 127), ("min(x,", ")", 127), ("(", "^x)", 127), ("(", "/x)", 127),
    ("x^-(", ")", 42), ("|", "|", 127), ("if(x<1,y,", ")", 125),
    ("1+2*(", ")", 42), ("max(1,2,", ")", 63), ("sin ", "", 127), ("√(", ")", 127),
  ])
  func deepestFormulasFitASmallStack(opening: String, closing: String, count: Int) {
    let text =
      String(repeating: opening, count: count) + "x" + String(repeating: closing, count: count)
    onSmallStack(kilobytes: 384) {
      guard var tree = try? Tree(parsing: text) else { fatalError("refused: \(text)") }
      let program = Program(tree)
      let wide = Wide(repeating: 0.5)
      precondition(program.jet(x: wide, y: wide).value[0] == program.jet(x: 0.5, y: 0.5).value)
      precondition(!tree.typeset.isEmpty && !tree.expression.isEmpty && !tree.places.isEmpty)
      tree = .number(0)
    }
  }

  /// The end of a run asks every part of the formula whether it left the range of numbers.
  @Test func runsOnDeepFormulasEndOnASmallStack() {
    let text = "log(x)" + String(repeating: "+x", count: 4000)
    onSmallStack(kilobytes: 384) {
      guard let loss = try? Loss(typed: text) else { fatalError("refused: \(text)") }
      var run = Run(
        .sgd, on: loss, start: Point(0.1, 0), hyperparameters: [1], limits: Limits(iterations: 9))
      run.advance(to: 9)
      precondition(
        run.end == .undefined(at: 2, line: 0, .noValue), "\(String(describing: run.end))")
    }
  }

  private func nested(_ opening: Character, _ count: Int) -> String {
    String(repeating: opening, count: count) + "x" + String(repeating: ")", count: count)
  }
}
