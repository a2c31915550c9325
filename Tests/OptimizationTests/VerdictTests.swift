import Catalog
import Notation
import Optimization
import Parsing
import Testing

/// What kind of point runs end at, where curvature alone would not tell.
@Suite struct VerdictTests {
  /// Newton's method on a formula in |x|, |y| ≤ 5.
  static func newton(
    _ formula: String, from start: Point, tolerance: Double = 1e-8, steps: Int = 1000
  ) throws -> Run {
    let tree = try Tree(parsing: formula)
    let loss = Loss(
      formula, Program(tree), summary: "", domain: Domain(reach: 5),
      start: start)
    var run = Run(
      .newton, on: loss, start: start, hyperparameters: [],
      limits: Limits(iterations: steps, tolerance: tolerance))
    run.advance(to: steps)
    return run
  }

  static func kind(_ formula: String, from start: Point) throws -> StationaryPoint? {
    guard case .stationary(let kind)? = try newton(formula, from: start).end else { return nil }
    return kind
  }

  @Test(arguments: [
    ("(x*y-1)^2", Point(1.1, 0.8)), ("(x^2+y^2-1)^2", Point(1.2, 0.3)),
    ("(y-x^2)^2", Point(1, 0.5)), ("(y-sin(x))^2", Point(1, 0.5)),
    ("(tanh(x*y)-0.5)^2", Point(0.8, 0.8)), ("1-cos(2*pi*sqrt(x^2+y^2))", Point(0.98, 0.3)),
  ])
  func valleysAndRingsAreMinima(formula: String, start: Point) throws {
    #expect(try Self.kind(formula, from: start) == .minimum)
    #expect(try Self.kind("-(\(formula))", from: start) == .maximum)
  }

  @Test(arguments: [Point(10, 10), Point(4.9, -4.9), Point(0, 30)])
  func plateausAreFlat(start: Point) throws {
    #expect(try Self.kind("-exp(-x^2-y^2)", from: start) == .flat)
    #expect(try Self.kind("7", from: start) == .flat)
  }

  /// The gradient fades for ever, and J falls all the way.
  @Test func aSlopeThatFadesIsFlat() throws {
    #expect(try Self.kind("exp(x)+y^2", from: Point(2, 1)) == .flat)
  }

  @Test(arguments: [Point(1, 1), Point(-1, 1)]) func inflectionsAreSaddles(start: Point) throws {
    #expect(try Self.kind("x^3+y^2", from: start) == .saddle)
    #expect(try Self.kind("x^3-3*x*y^2", from: start) == .saddle)
    #expect(try Self.kind("x^2-y^4", from: start) == .saddle)
  }

  /// Along the parabola between y = x² and y = 2x² J is negative, along every straight line it is not.
  @Test func aBentChannelIsFollowed() throws {
    #expect(try Self.kind("(y-x^2)*(y-2*x^2)", from: Point(0.3, 0.4)) == .saddle)
  }

  @Test func flatBottomsAreMinima() throws {
    #expect(try Self.kind("x^4+y^4", from: Point(1, 1)) == .minimum)
    #expect(try Self.kind("x^8+y^2", from: Point(1, -1)) == .minimum)
  }

  /// The next dip is lower, but behind a ripple.
  @Test func aMinimumAmongRipplesIsOne() throws {
    let run = try Self.newton("x+y^2+cos(400*x)", from: Point(0.0079, 0))
    #expect(run.end == .stationary(.minimum))
  }

  /// The lower places near are beyond ripples, and a gradient of rounding errors points at some of them.
  @Test(arguments: [Point(0, 0), Point(0, 1e-15), Point(0, 1e-4)]) func nextRipplesDoNotCount(
    start: Point
  ) throws {
    #expect(try Self.kind("x^2-y^2-1e-4*cos(300*y)", from: start) == .minimum)
    #expect(try Self.kind("y^2-x^2+1e-4*cos(300*y)", from: start) == .maximum)
  }

  /// Far from a minimum in a valley so gentle that the gradient is within the tolerance.
  @Test func aValleyThatEndsInAMinimumIsNoSlope() throws {
    #expect(try Self.kind("1e-10*x^2+y^2+1e-20*x^4", from: Point(4, 0)) == .minimum)
  }

  /// Along a kink in any direction, straight or bent, J falls.
  @Test(arguments: [
    "abs(y-0.37*x)-0.9*x^2", "abs(y-0.5*x)-0.5*x^2", "abs(y-x^2)-0.01*x^2", "abs(y-0.37*x)+x^3",
  ])
  func channelsMayHaveKinks(formula: String) throws {
    #expect(try Self.kind(formula, from: .zero) == .saddle)
    #expect(try Self.kind("abs(y-0.37*x)+0.9*x^2", from: .zero) == .minimum)
  }

  /// A mean over many examples takes its time for each value: a bowl is told by its innermost circles.
  @Test func aBowlIsSeenFromNearby() {
    let questions = Counter()
    let tree = Loss.booth.formula!
    let loss = Loss(
      "counted", questions.counted(Program(tree)), summary: "", domain: Domain(reach: 10),
      start: Point(1, 3))
    _ = questions.taken()
    var run = Run(
      .newton, on: loss, start: Point(1, 3), hyperparameters: [],
      limits: Limits(iterations: 10, tolerance: 1e-8))
    run.advance(to: 10)
    #expect(run.end == .stationary(.minimum))
    // 451 for J's spread over the view, four places at a time; all of the 21 circles would be 168 more at least.
    #expect(questions.taken() < 600)
  }

  /// So coarse a tolerance lets a run stop before J tells anything beyond what the gradient explains.
  @Test func aCoarseToleranceIsNoPlateau() throws {
    let run = try Self.newton("x^2+y^2", from: Point(0.04, 0), tolerance: 0.1)
    #expect(run.count == 0 && run.end == .stationary(.minimum))
  }

  @Test func aVelocityCarriesOn() {
    var run = Run(
      .momentum, on: .quadratic, start: .zero, velocity: Point(1, 1),
      hyperparameters: [0.001, 0.9], limits: Limits(iterations: 5000, tolerance: 1e-8))
    run.advance(to: 5000)
    #expect(run.count > 50 && run.end == .stationary(.minimum))
    var still = Run(
      .sgd, on: .quadratic, start: .zero, velocity: Point(1, 1),
      hyperparameters: [0.001], limits: Limits(iterations: 5000, tolerance: 1e-8))
    still.advance(to: 5000)
    #expect(still.count == 0, "gradient descent has no velocity")
  }
}
