import Catalog
import Notation
import Optimization
import Testing

/// The learning rates of the catalogue give races that can be watched.
@Suite struct RatesTests {
  static let racing = Algorithm.all.filter { algorithm in
    algorithm.parameters.contains { $0.rateShare != nil }
  }

  @Test(arguments: Loss.all) func everyMethodHasOne(loss: Loss) {
    #expect(Set(loss.rates.keys) == Set(Self.racing.map(\.id)), "run scripts/search-rates")
    #expect(loss.rates.values.allSatisfy { $0 > 0 && $0.isFinite })
  }

  /// Finite to the end, which is lower than the start; within the view for ten seconds.
  @Test(arguments: racing, Loss.all.filter { !$0.minima.isEmpty })
  func goesDown(algorithm: Algorithm, loss: Loss) {
    let run = Self.run(algorithm, on: loss)
    #expect(run.end == .exhausted || run.end == .stationary(.minimum))
    #expect(run.losses.allSatisfy(\.isFinite) && run.losses[run.count] < run.losses[0])
    #expect(run.path.prefix(201).allSatisfy(loss.domain.contains))
  }

  /// Where there is no minimum, the run leaves the view, neither at once nor never.
  @Test(arguments: racing, Loss.formulas.filter(\.minima.isEmpty))
  func goesAway(algorithm: Algorithm, loss: Loss) throws {
    let path = Self.run(algorithm, on: loss).path
    let exit = try #require(path.firstIndex { !loss.domain.contains($0) })
    #expect((60...110).contains(exit))
  }

  static func run(_ algorithm: Algorithm, on loss: Loss) -> Run {
    let limits = Limits(iterations: 1000, tolerance: 1e-8)
    var run = Run(
      algorithm, on: loss, start: loss.start, hyperparameters: algorithm.hyperparameters(on: loss),
      limits: limits)
    run.advance(to: limits.iterations)
    return run
  }
}
