import Catalog
import Notation
import Optimization
import Testing

@Suite struct StabilityBoundTests {
  /// 0.5 λ x² with a flat second coordinate, in which every method stays.
  static func bowl(_ λ: Double) -> Loss {
    let formula = Tree.binary(.times, .number(0.5 * λ), .power(.letter("x", .value(0)), .number(2)))
    return Loss(
      "bowl", formula, summary: "", domain: Domain(x: -2...2, y: -2...2), start: Point(1, 0))
  }

  static func run(
    _ algorithm: Algorithm, on loss: Loss, _ values: Hyperparameters, iterations: Int
  ) -> Run {
    var run = Run(
      algorithm, on: loss, start: loss.start, hyperparameters: values,
      limits: Limits(iterations: iterations))
    run.advance(to: iterations)
    return run
  }

  static let bounded = Algorithm.all.filter { $0.stableBelow != nil }

  @Test func whoHasOne() {
    #expect(Self.bounded.map(\.id) == ["sgd", "momentum", "nesterov"])
  }

  /// A percent below the bound the real iteration comes to rest at the minimum; a percent beyond it, it
  /// leaves.
  @Test(arguments: bounded, [0.25, 1, 20])
  func theIterationAgrees(algorithm: Algorithm, λ: Double) throws {
    let loss = Self.bowl(λ)
    for α in algorithm.parameters.count == 1 ? [0] : [0, 0.3, 0.5, 0.9, 0.97] {
      let values = { (ε: Double) in algorithm.parameters.map { $0.letter == "α" ? α : ε } }
      let start = Self.run(algorithm, on: loss, values(1e-3), iterations: 0)
      let bound = try #require(start.stabilityBound(at: 0))
      let (below, beyond) = (values(0.99 * bound.value), values(1.01 * bound.value))
      let calm = Self.run(algorithm, on: loss, below, iterations: 20_000)
      #expect(abs(calm.path[calm.count].x) < 1e-6, "α \(α)")
      #expect(calm.stabilityBound(at: 0)?.isExceeded == false)
      let wild = Self.run(algorithm, on: loss, beyond, iterations: 20_000)
      #expect(wild.path.contains { abs($0.x) > 1e6 }, "α \(α)")
      #expect(wild.stabilityBound(at: 0)?.isExceeded == true)
    }
  }

  @Test(arguments: [
    ("sgd", "2/λmax", 0.1), ("momentum", "2(1+α)/λmax", 0.19),
    ("nesterov", "2(1+α)/((1+2α)λmax)", 0.19 / 2.8),
  ])
  func formulaAndNumber(id: String, formula: String, value: Double) throws {
    let algorithm = try #require(Algorithm.all.first { $0.id == id })
    let run = Self.run(algorithm, on: Self.bowl(20), algorithm.defaults, iterations: 0)
    let bound = try #require(run.stabilityBound(at: 0))
    #expect(bound.formula == formula && abs(bound.value - value) < 1e-15 && bound.rate == 0.01)
  }

  /// None on a hilltop, and none where no learning rate would do.
  @Test func noBound() {
    #expect(Self.run(.sgd, on: Self.bowl(-1), [0.1], iterations: 0).stabilityBound(at: 0) == nil)
    for α in [1.0, 1.5, -0.1] {
      let run = Self.run(.momentum, on: Self.bowl(1), [0.1, α], iterations: 0)
      #expect(run.stabilityBound(at: 0) == nil)
    }
  }
}
