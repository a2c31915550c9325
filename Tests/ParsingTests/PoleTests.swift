import Notation
import Optimization
import Parsing
import Testing

/// A formula tells whether it may pass through ±∞.
@Suite struct PoleTests {
  @Test(arguments: [
    ("x^2+y^2", false), ("x/2 + y^2", false), ("sqrt(x^2+y^2)", false), ("exp(x)+log(y)", false),
    ("1/x+y^2", true), ("x^2/3/y", true), ("x^(-1)+y", true), ("x^y", true), ("tan(x)+y^2", true),
    ("u=1/x; u^2+y", true), ("if(x > 0, 1/x, y)", true), ("abs(x) + max(x, y)", false),
  ])
  func formulas(text: String, mayHave: Bool) throws {
    let loss = try Loss(typed: text, algorithms: [])
    #expect(loss.formula?.mayHavePoles == mayHave, "\(text)")
  }
}
