import Catalog
import Checking
import Notation
import Optimization
import Testing

/// A run's history is the same however it came about.
@Suite struct ReplayTests {
  static func run(_ algorithm: Algorithm) -> Run {
    Run(
      algorithm, on: .rosenbrock, start: Point(-1.2, 1), velocity: Point(0.1, 0),
      hyperparameters: algorithm.defaults.map { $0 / 10 }, limits: Limits(iterations: 900))
  }

  @Test(arguments: Algorithm.all) func earlierPagesAreReplayed(algorithm: Algorithm) {
    var whole = Self.run(algorithm)
    whole.advance(to: 900)
    for t in [0, 1, 2, 255, 256, 257, 511, 512, 600, 899, 900] where t <= whole.count {
      var part = Self.run(algorithm)
      part.advance(to: t)
      #expect(samePages(whole.page(at: t), part.page(at: t)), "the page after \(t) updates")
      #expect(sameBits(whole.page(at: t).values[0], whole.path[t]))
    }
  }

  @Test(arguments: Algorithm.all) func piecesMakeTheWhole(algorithm: Algorithm) {
    var (whole, pieces) = (Self.run(algorithm), Self.run(algorithm))
    whole.advance(to: 900)
    var random = SplitMix(seed: 5)
    while pieces.end == nil {
      pieces.advance(to: pieces.count + .random(in: 0...90, using: &random))
    }
    #expect(pieces.end == whole.end && pieces.path == whole.path)
    #expect(zip(pieces.rates, whole.rates).allSatisfy(sameBits))
    #expect(pieces.rates.count == whole.rates.count)
    #expect(pieces.losses == whole.losses && pieces.gradients == whole.gradients)
    #expect(samePages(whole.page(at: whole.count), pieces.page(at: pieces.count)))
  }

  @Test(arguments: Algorithm.all) func stepsLeadFromPageToPage(algorithm: Algorithm) throws {
    var run = Self.run(algorithm)
    run.advance(to: 300)
    for t in [1, 2, 256, 257, 300] where t <= run.count {
      let steps = run.executedLines(of: t)
      #expect(steps.map(\.line) == Array(algorithm.lines.indices))
      #expect(steps.allSatisfy { $0.iteration == t })
      for (step, next) in zip(steps, steps.dropFirst()) {
        #expect(samePages(step.after, next.before))
      }
      #expect(samePages(try #require(steps.last).after, run.page(at: t)))
    }
  }
}
