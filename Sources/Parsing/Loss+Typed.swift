public import Notation
public import Optimization

extension Loss {
  /// A formula that was typed, as a loss. Its name is the text.
  ///
  /// What is not given is found, the same every time: see docs/formulas.md for the rules. With
  /// `algorithms` each gets a learning rate of its own, if it has one.
  public init(
    typed text: String, domain: Domain? = nil, start: Point? = nil, algorithms: [Algorithm] = []
  ) throws(FormulaError) {
    let program = Program(try Tree(parsing: text))
    let name = String(
      text.drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
    self.init(
      name, program, summary: "a formula that was typed", domain: domain ?? Domain(reach: 5),
      start: start ?? Point(1, 1))
  }
}
