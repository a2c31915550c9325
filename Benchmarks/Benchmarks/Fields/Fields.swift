import Benchmark
import Catalog
import Contours
import Optimization

/// The picture of a loss as a plot of 200 x 100 cells needs it: two samples a cell in both directions.
private let (width, height) = (400, 240)

private func field(of loss: Loss) -> Field {
  Field(
    width: width, height: height,
    values: loss.samples(of: loss.domain, width: width, height: height))
}

let benchmarks: @Sendable () -> Void = {
  Benchmark.defaultConfiguration = .init(
    metrics: [.wallClock], timeUnits: .microseconds, warmupIterations: 5,
    maxDuration: .seconds(1), maxIterations: 300)

  for loss in [Loss.rosenbrock, .rastrigin, .himmelblau] {
    let field = field(of: loss)
    let levels = Levels(for: field)
    let bands = field.bands(levels)

    Benchmark("\(loss.name): sample") { _ in
      blackHole(loss.samples(of: loss.domain, width: width, height: height))
    }
    Benchmark("\(loss.name): choose levels") { _ in blackHole(Levels(for: field)) }
    Benchmark("\(loss.name): bands") { _ in blackHole(field.bands(levels)) }
    Benchmark("\(loss.name): lines") { _ in blackHole(field.lines(levels, bands: bands)) }
  }
}
