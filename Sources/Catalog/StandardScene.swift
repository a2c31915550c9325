import Notation
import Optimization

extension Scene {
  /// The race that the program opens with.
  public static let standard = Scene(on: Loss.named("himmelblau")!)

  /// The four methods that a race has when none are named, on a loss.
  public init(on loss: Loss) {
    let methods: [Algorithm] = [.adaGrad, .rmsProp, .adam, .newton]
    self.init(
      loss: loss,
      entries: methods.map { Entry($0, hyperparameters: $0.hyperparameters(on: loss)) },
      limits: Limits(iterations: 5000, tolerance: 1e-8))
  }
}
