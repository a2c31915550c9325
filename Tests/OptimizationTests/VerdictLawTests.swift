import Catalog
import Golden
import Notation
import Optimization
import Parsing
import Testing

/// Whatever a run ends at is what the verdict says: judged by places scattered around it, over the
/// catalogue and the functions of the literature, from a grid of starts.
@Suite struct VerdictLawTests {
  @Test(arguments: Loss.all.filter { $0.formula != nil }) func holdsForAllMethods(
    loss: Loss
  ) throws {
    for algorithm in Algorithm.all {
      for start in Self.starts(loss.domain, 2) {
        let values = algorithm.hyperparameters(on: loss)
        try Self.check(algorithm, on: loss, from: start, values, iterations: 400)
      }
    }
  }

  @Test func holdsForTheLiterature() throws {
    let functions = try Golden.functions()
    #expect(functions.count == 131)
    var verdicts: [StationaryPoint: Int] = [:]
    for function in functions {
      let loss = try Self.loss(of: function)
      for start in Self.starts(loss.domain, 2) {
        for (algorithm, values) in [(Algorithm.newton, []), (.newtonRegularized, [0.1])] {
          let end = try Self.check(algorithm, on: loss, from: start, values, iterations: 120)
          if case .stationary(let kind)? = end { verdicts[kind, default: 0] += 1 }
        }
      }
    }
    for kind in StationaryPoint.allCases {
      #expect(verdicts[kind, default: 0] >= 5, "\(kind): too few to tell")
    }
  }

  private static func loss(of function: GoldenFunction) throws -> Loss {
    let sides = function.domain
    let domain = Domain(x: sides[0]...sides[1], y: sides[2]...sides[3])
    let tree = try Tree(parsing: function.formula)
    return Loss(
      function.name, Program(tree), summary: "", domain: domain,
      start: Point(function.points[0].x, function.points[0].y))
  }

  /// The middles of count x count parts of a domain, off the axes of symmetry.
  private static func starts(_ domain: Domain, _ count: Int) -> [Point] {
    (0..<count * count).map { index in
      let (i, j) = (Double(index % count) + 0.46, Double(index / count) + 0.57)
      return Point(
        domain.x.lowerBound + domain.x.length * i / Double(count),
        domain.y.lowerBound + domain.y.length * j / Double(count))
    }
  }

  @discardableResult private static func check(
    _ algorithm: Algorithm, on loss: Loss, from start: Point, _ values: Hyperparameters,
    iterations: Int
  ) throws -> End? {
    var run = Run(
      algorithm, on: loss, start: start, hyperparameters: values,
      limits: Limits(iterations: iterations, tolerance: 1e-8))
    run.advance(to: iterations)
    if case .stationary(let kind)? = run.end {
      let judge = Bystander(run)
      #expect(
        judge.agrees(with: kind),
        "\(loss.name), \(algorithm.id) from \(start): \(kind) at \(run.path[run.count])")
    }
    return run.end
  }
}
