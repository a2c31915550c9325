import Notation

extension Loss {
  /// A learning rate for each algorithm that has one, by its name.
  ///
  /// Of 1e-6, 2e-6, 5e-6, 1e-5, …, 10 it is the one with which 200 updates from the start come lowest,
  /// the other hyperparameters being as suggested. Only paths that can be watched count: they stay
  /// within the domain grown by half its side, and no step is longer than an eighth of the side.
  /// An algorithm that goes down with none of them is left out. A formula that reads x and y more than
  /// 250 times gets fewer updates, down to 20, to keep the search short.
  public func rates(for algorithms: [Algorithm]) -> [String: Double] {
    algorithms.reduce(into: [:]) { rates, algorithm in
      guard algorithm.parameters.contains(where: { $0.rateShare != nil }) else { return }
      rates[algorithm.id] = rate(for: algorithm)
    }
  }

  private func rate(for algorithm: Algorithm) -> Double? {
    var best: (rate: Double, value: Double)?
    var loss = self
    let updates = min(200, max(20, 50_000 / max(1, formula?.places.count ?? exampleCount)))
    for rate in Self.triedRates {
      loss.rates = [algorithm.id: rate]
      var run = Run(
        algorithm, on: loss, start: start, hyperparameters: algorithm.hyperparameters(on: loss),
        limits: Limits(iterations: updates))
      run.advance(to: updates)
      let value = run.iterate(at: run.count).loss
      let first = run.iterate(at: 0).loss
      let fall = first - (best?.value ?? first)
      // Of two that come equally low, the smaller one.
      if run.count == updates, isWatchable(run.path),
        value < (best?.value ?? first) - 1e-9 * fall
      {
        best = (rate, value)
      }
    }
    return best?.rate
  }

  private func isWatchable(_ path: [Point]) -> Bool {
    let bounds = domain.grown(by: domain.side / 2)
    let steps = zip(path, path.dropFirst()).lazy.map { ($1 - $0).length }
    return path.allSatisfy(bounds.contains) && steps.allSatisfy { $0 <= domain.side / 8 }
  }

  private static let triedRates = [
    1e-6, 2e-6, 5e-6, 1e-5, 2e-5, 5e-5, 1e-4, 2e-4, 5e-4, 1e-3, 2e-3, 5e-3, 0.01, 0.02, 0.05, 0.1,
    0.2, 0.5, 1, 2, 5, 10,
  ]
}
