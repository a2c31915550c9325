public import Notation

extension Tree {
  /// Reads a formula in x and y, as people type it: `(1-x)^2 + 100*(y-x^2)^2`. The grammar is in
  /// docs/formulas.md.
  public init(parsing text: String) throws(FormulaError) {
    var parser = Parser(text)
    self = try parser.formula()
  }
}
