import Optimization

extension Algorithm {
  /// The learning rate with which a race on a loss is most worth watching, of a grid with twelve steps
  /// a decade; nil for methods without one.
  func bestRate(on loss: Loss) -> Double? {
    guard parameters.contains(where: { $0.rateShare != nil }) else { return nil }
    let mantissas = [
      "1", "1.2", "1.5", "1.8", "2.2", "2.7", "3.3", "3.9", "4.7", "5.6", "6.8", "8.2",
    ]
    let rates = (-6...1).flatMap { decade in mantissas.map { Double("\($0)e\(decade)")! } }
    let costs = rates.map { Judgement(run($0, on: loss)).cost }
    return zip(rates, costs).min { $0.1 < $1.1 }?.0
  }

  /// The run that a scene on the loss would have with a learning rate.
  private func run(_ rate: Double, on loss: Loss) -> Run {
    var loss = loss
    loss.rates = [id: rate]
    let limits = Limits(iterations: 1000, tolerance: 1e-8)
    var run = Run(
      self, on: loss, start: loss.start, hyperparameters: hyperparameters(on: loss),
      limits: limits)
    run.advance(to: limits.iterations)
    return run
  }
}
