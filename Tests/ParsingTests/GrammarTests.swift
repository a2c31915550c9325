import Golden
import Notation
import Parsing
import Testing

@Suite struct GrammarTests {
  @Test func agreesWithReferenceNumbers() throws {
    let formulas = try Golden.expressions().valid
    #expect(!formulas.isEmpty)
    for formula in formulas {
      let program = Program(try Tree(parsing: formula.expression))
      for sample in formula.points {
        let jet = program.jet(x: sample.theta[0], y: sample.theta[1])
        let pairs = [
          (jet.value, sample.value), (jet.x, sample.gradient[0]), (jet.y, sample.gradient[1]),
          (jet.xx, sample.hessian[0][0]), (jet.xy, sample.hessian[0][1]),
          (jet.yy, sample.hessian[1][1]),
        ]
        for (found, wanted) in pairs {
          #expect(abs(found - wanted) <= 1e-12 * max(1, abs(wanted)), "\(formula.expression)")
        }
      }
    }
  }

  @Test func findsTheFirstWrongCharacter() throws {
    let formulas = try Golden.expressions().malformed
    #expect(!formulas.isEmpty)
    for formula in formulas {
      let error = #expect(throws: FormulaError.self) { try Tree(parsing: formula.expression) }
      #expect(error?.column == formula.column, "\(formula.expression)")
    }
  }

  /// What is typed, and the same with parentheses around every operation.
  @Test(arguments: [
    ("1-2-x", "(1-2)-x"), ("8/4/x", "(8/4)/x"), ("2/x*y", "(2/x)*y"), ("x-y*2", "x-(y*2)"),
    ("x^y^2", "x^(y^2)"), ("-x^2", "-(x^2)"), ("2^-x*y", "(2^(-x))*y"),
    ("2^-x^2", "2^(-(x^2))"), ("-x*y", "(-x)*y"), ("2*-x^2- -y^3", "(2*(-(x^2)))-(-(y^3))"),
    ("-2^2", "-(2^2)"), ("--x", "-(-x)"), ("x^-2", "x^(-2)"), ("x*y^2", "x*(y^2)"),
    ("-x+y", "(-x)+y"), ("x--y", "x-(-y)"), ("min(x,y-1)^2", "(min(x,(y-1)))^2"),
    ("2e", "2*e"), ("2e0", "2"), ("2*e", "2*2.718281828459045"),
  ])
  func bindsAsWritten(text: String, explicit: String) throws {
    let (a, b) = (Program(try Tree(parsing: text)), Program(try Tree(parsing: explicit)))
    for (x, y) in [(0.5, 2.25), (1.75, 0.5), (3, 1.5)] {
      #expect(a.value(x: x, y: y) == b.value(x: x, y: y))
    }
  }

  @Test(arguments: [
    ("x²", "x^2"), ("(x+y)³", "(x+y)^3"), ("x⁻¹", "x^(-1)"), ("x¹²", "x^12"), ("-x²", "-x^2"),
    ("2^x²", "2^x^2"), ("x−y", "x-y"), ("2·x", "2*x"), ("2×x", "2*x"), ("π", "pi"),
    ("√(x)^2", "sqrt(x)^2"), ("\t x\n+\r\ny ", "x+y"), (".5*x+5.", "0.5*x+5"),
    ("1E3+1e+3+1e-3", "1000+1000+0.001"),
  ])
  func acceptsWhatIsPrinted(text: String, expression: String) throws {
    #expect(try Tree(parsing: text).expression == expression)
  }

  @Test(arguments: [
    ("x 2", 2), ("2 3", 2), ("x*/y", 2), ("sin", 3), ("sin(x,y)", 5), ("min(x)", 5),
    ("sin()", 4), ("X", 0), ("x²^3", 2), ("x² ²", 3), ("x^²", 2),
    ("⁻", 0), ("x⁻", 1), ("(x", 2), ("x)", 1), ("min(x,y", 7), ("1e999", 0), ("1.2.3", 3),
    ("1..2", 2), (".", 0), ("x,y", 1), ("(x,y)", 2), ("   ", 3), ("x=y", 1), ("$", 0),
    ("é+e\u{301}", 0), ("x+e\u{301}", 2), ("x\r\n#", 2), ("🙂", 0), ("x\u{0}", 1),
  ])
  func refuses(text: String, column: Int) {
    let error = #expect(throws: FormulaError.self) { try Tree(parsing: text) }
    #expect(error?.column == column)
  }
}
