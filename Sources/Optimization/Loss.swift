public import Notation

/// A loss J of two parameters.
public struct Loss: Sendable {
  /// Its name in the catalogue, words joined by hyphens; the text of a formula that was typed; or the
  /// name of a file with examples.
  public var name: String
  /// What it is and shows, one line.
  public var summary: String
  /// The options of the program that give it, without regularization. Two losses with the same options
  /// are taken for the same.
  public var options: [Option]
  /// J as a formula in x and y; nil for a mean over examples.
  public internal(set) var formula: Tree?
  /// J without the regularization term, as it is printed: `(1 − x)² + 100 (y − x²)²`.
  public let plainEquation: String
  /// What its two parameters are called.
  public let coordinates: [String]
  /// The part of the plane to look at.
  public var domain: Domain
  /// Where a race starts.
  public var start: Point
  /// Known local minimizers; the global ones first.
  public var minima: [Point]
  /// Known saddle points, the lowest first. Of the many of a rippled loss, as of its minimizers, those
  /// around the global minimizer.
  public var saddles: [Point]
  /// Learning rates worth watching here, by the optimizer's name; others keep their own.
  public var rates: [String: Double]
  /// What gives it with other values for its constants; nil where it has none.
  public var family: Family?
  /// The options as they were first, before any constant had another value.
  var origin: [Option]
  /// λ of the regularization term λ/2 ‖θ‖² in J; 0 without one.
  public internal(set) var lambda = 0.0
  /// How many examples J is the mean over; 1 for a formula.
  public let exampleCount: Int
  /// The row numbers of the examples that the update of a number, from 1 on, uses; nil where every
  /// update uses all of J.
  public let batch: (@Sendable (_ update: Int) -> [Int])?
  /// Value, gradient and Hessian at one point.
  public internal(set) var jet: @Sendable (Point) -> Jet<Double>
  /// Values and gradients at four points.
  public internal(set) var duals: @Sendable (Column) -> Dual<Wide>
  /// Values at four points.
  public internal(set) var values: @Sendable (Column) -> Wide
  /// What algorithms ask.
  public internal(set) var oracle: PointOracle
  public internal(set) var columnOracle: ColumnOracle

  /// A loss that is a formula, which is passed unevaluated, so that the compiler sees its numbers in
  /// the loops.
  @inlinable @inline(__always) public init<F: Formula>(
    _ name: String, _ formula: @autoclosure @escaping @Sendable () -> F, summary: String,
    domain: Domain, start: Point, minima: [Point] = [], saddles: [Point] = [],
    rates: [String: Double] = [:]
  ) {
    let tree = formula().tree
    self.init(
      name, equation: tree.typeset, formula: tree, summary: summary, domain: domain, start: start,
      minima: minima, saddles: saddles, rates: rates, answers: Answers(formula()))
  }

  /// A loss that may be no formula, by what it answers.
  public init(
    _ name: String, equation: String, formula: Tree? = nil, coordinates: [String] = ["x", "y"],
    summary: String, options: [Option]? = nil, domain: Domain, start: Point, minima: [Point] = [],
    saddles: [Point] = [], rates: [String: Double] = [:], exampleCount: Int = 1,
    batch: (@Sendable (Int) -> [Int])? = nil, answers: Answers
  ) {
    self.name = name
    self.summary = summary
    self.options = options ?? [Option("--loss", name)]
    origin = self.options
    self.formula = formula
    plainEquation = equation
    self.coordinates = coordinates
    self.domain = domain
    self.start = start
    self.minima = minima
    self.saddles = saddles
    self.rates = rates
    self.exampleCount = exampleCount
    self.batch = batch
    (jet, duals, values) = (answers.jet, answers.duals, answers.values)
    (oracle, columnOracle) = (answers.oracle, answers.columnOracle)
  }
}
