public import Notation

extension Loss {
  /// What J is: its formula, how it is printed, and all that can be asked of it.
  public struct Content: Sendable {
    let formula: Tree?
    let equation: String
    let exampleCount: Int
    let answers: Answers

    /// A formula.
    public init(formula: Tree, answers: Answers) {
      self.init(formula: formula, equation: formula.typeset, exampleCount: 1, answers: answers)
    }

    /// A mean over so many examples, as it is printed.
    public init(equation: String, exampleCount: Int = 1, answers: Answers) {
      self.init(
        formula: nil, equation: equation, exampleCount: exampleCount, answers: answers)
    }

    init(formula: Tree?, equation: String, exampleCount: Int, answers: Answers) {
      (self.formula, self.equation) = (formula, equation)
      (self.exampleCount, self.answers) = (exampleCount, answers)
    }
  }

  /// J as a formula in x and y; nil for a mean over examples.
  public var formula: Tree? { content.value.formula }

  /// J without the regularization term, as it is printed: `(1 − x)² + 100 (y − x²)²`.
  public var plainEquation: String { content.value.equation }

  /// How many examples J is the mean over; 1 for a formula.
  public var exampleCount: Int { content.value.exampleCount }

  /// All that can be asked of J.
  public var answers: Answers { content.value.answers }

  /// Value, gradient and Hessian at one point.
  public var jet: @Sendable (Point) -> Jet<Double> { answers.jet }

  /// Values and gradients at four points.
  public var duals: @Sendable (Column) -> Dual<Wide> { answers.duals }

  /// Values at four points.
  public var values: @Sendable (Column) -> Wide { answers.values }

  /// What algorithms ask, at one point.
  public var oracle: PointOracle { answers.oracle }

  /// What algorithms ask, at many points.
  public var columnOracle: ColumnOracle { answers.columnOracle }
}
