public import Notation

/// A loss J of two parameters.
public struct Loss: Sendable {
  /// Its name in the catalogue, words joined by hyphens; the text of a formula that was typed; or the
  /// name of a file with examples.
  public var name: String
  /// What it is and shows, one line.
  public var summary: String
  public let recipe: Recipe
  /// What its two parameters are called.
  public let coordinates: [String]
  /// The part of the plane to look at.
  public var domain: Domain
  /// Where a race starts.
  public var start: Point
  /// Known local minimizers; the global ones first.
  public var minima: [Point]
  /// Whether it has no derivatives at its global minimizer, which is then the first.
  public var isPointed: Bool
  /// Known saddle points, the lowest first. Of the many of a rippled loss, as of its minimizers, those
  /// around the global minimizer.
  public var saddles: [Point]
  /// Learning rates worth watching here, by the optimizer's name; others keep their own.
  public var rates: [String: Double]
  /// What gives it with other values for its constants; nil where it has none.
  public var family: Family?
  /// The recipe as it was first, before any constant had another value.
  var origin: Recipe
  /// λ of the regularization term λ/2 ‖θ‖² in J; 0 without one.
  public internal(set) var lambda = 0.0
  /// The row numbers of the examples that the update of a number, from 1 on, uses; nil where every
  /// update uses all of J.
  public let batch: (@Sendable (_ update: Int) -> [Int])?
  /// What J is, made when it is first asked for: a program that shows one loss builds no other.
  var content: Deferred<Content>

  /// A loss that is a formula, which is passed unevaluated, so that the compiler sees its numbers in
  /// the loops.
  ///
  /// ```swift
  /// let loss = Loss(
  ///   "bowl", x ** 2 + 10 * y ** 2, summary: "a bowl ten times as steep along y",
  ///   domain: Domain(reach: 2), start: Point(-1.5, 1), minima: [Point(0, 0)])
  /// let curvature = loss.jet(Point(1, 1)).yy  // 20
  /// ```
  ///
  /// - Parameters:
  ///   - name: its name in the catalogue, in lower case with hyphens.
  ///   - formula: J in the letters at the first two places, x and y.
  ///   - domain: the part of the plane to look at.
  ///   - start: where a race starts.
  ///   - minima: known local minimizers, the global ones first.
  ///   - saddles: known saddle points, the lowest first.
  ///   - rates: learning rates worth watching, by the optimizer's name.
  @inlinable @inline(__always) public init<F: Formula>(
    _ name: String, _ formula: @autoclosure @escaping @Sendable () -> F, summary: String,
    domain: Domain, start: Point, minima: [Point] = [], isPointed: Bool = false,
    saddles: [Point] = [], rates: [String: Double] = [:]
  ) {
    self.init(
      name, summary: summary, domain: domain, start: start, minima: minima, isPointed: isPointed,
      saddles: saddles, rates: rates
    ) { Content(formula: formula().tree, answers: Answers(formula())) }
  }

  /// A loss that may be no formula, by what it is.
  public init(
    _ name: String, coordinates: [String] = ["x", "y"], summary: String, recipe: Recipe? = nil,
    domain: Domain, start: Point, minima: [Point] = [], isPointed: Bool = false,
    saddles: [Point] = [], rates: [String: Double] = [:], batch: (@Sendable (Int) -> [Int])? = nil,
    content: @escaping @Sendable () -> Content
  ) {
    self.name = name
    self.summary = summary
    self.recipe = recipe ?? Recipe(.text(name))
    origin = self.recipe
    self.coordinates = coordinates
    self.domain = domain
    self.start = start
    self.minima = minima
    self.isPointed = isPointed
    self.saddles = saddles
    self.rates = rates
    self.batch = batch
    self.content = Deferred(content)
  }
}
