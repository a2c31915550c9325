public import Notation
public import Optimization

extension Loss {
  /// A formula that was typed, as a loss. Its name is the text, without blanks around it.
  ///
  /// What is not given is found, the same every time, by `LossSurvey`; with `algorithms`, also a
  /// learning rate for each that has one, by `rates(for:)`.
  public init(
    typed text: String, domain: Domain? = nil, start: Point? = nil, algorithms: [Algorithm] = []
  ) throws(FormulaError) {
    let formula = try TypedFormula(text)
    let program = Program(formula.tree)
    self.init(
      formula.text, program, summary: "a formula that was typed",
      domain: domain ?? Domain(reach: 5), start: start ?? .zero)
    let constants = formula.parameters.map {
      Constant(name: $0.name, value: $0.value, given: $0.value)
    }
    if !constants.isEmpty {
      family = Family(constants: constants) { values in
        let member = zip(constants, values).reduce(formula) { $0.setting($1.0.name, to: $1.1) }
        return (member.text, member.tree)
      }
    }
    let survey = LossSurvey(of: self, domain: domain)
    self.domain = survey.domain
    self.start = start ?? survey.start
    minima = survey.minima
    rates = rates(for: algorithms)
  }
}
