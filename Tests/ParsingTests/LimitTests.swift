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
      ("y\u{301}", 5_000_000, ""),
      ("(x+x)*", 200, ""), ("²", 10_000_000, ""), ("x,", 10_000, ""),
    ])
  func refusesWhatIsTooLarge(word: String, count: Int, closing: String) throws {
    let text =
      String(repeating: word, count: count) + "x" + String(repeating: closing, count: count)
    let time = ContinuousClock().measure {
      let error = #expect(throws: FormulaError.self) { try Tree(parsing: text) }
      #expect((error?.column ?? -1) <= FormulaLimits.bytes)
      #expect(error?.report(on: text).isEmpty == false)
    }
    #expect(time < .seconds(2), "as measured on a loaded machine, without optimization")
  }

  @Test func acceptsWhatIsJustSmallEnough() throws {
    let levels = FormulaLimits.levels
    _ = try Tree(parsing: String(repeating: "x+", count: levels - 1) + "x")
    _ = try Tree(parsing: nested("(", levels))
    let error = #expect(throws: FormulaError.self) {
      try Tree(parsing: String(repeating: "x+", count: levels) + "x")
    }
    #expect(error?.column == 2 * levels - 1)
    #expect(throws: FormulaError.self) { try Tree(parsing: nested("(", levels + 1)) }
  }

  @Test func countsBytesAndParts() throws {
    let blanks = String(repeating: " ", count: FormulaLimits.bytes - 1)
    _ = try Tree(parsing: blanks + "x")
    #expect(throws: FormulaError.self) { try Tree(parsing: blanks + " x") }
    // 32 groups of 64 letters and 63 operators, and the operators between them: 4095 parts.
    let group = "(" + String(repeating: "x+", count: 63) + "x)"
    let largest = String(repeating: group + "+", count: 31) + group
    _ = try Tree(parsing: largest)
    let error = #expect(throws: FormulaError.self) { try Tree(parsing: largest + "+x") }
    #expect(error?.expected.contains("\(FormulaLimits.parts)") == true)
  }

  /// On three quarters of what a thread of a Dispatch queue has at least, and without optimization,
  /// which takes several times as much.
  @Test(arguments: [
    ("x+", "", 127), ("x*", "", 127), ("x^", "", 127), ("-", "", 127), ("sin(", ")", 127),
    ("sqrt(", ")", 127), ("min(x,", ")", 127), ("(", "^x)", 127), ("(", "/x)", 127),
    ("x^-(", ")", 42),
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
    let text = "log(x)" + String(repeating: "+x", count: 125)
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
