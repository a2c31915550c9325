import Notation
import Optimization

extension Scene {
  /// The race that the program opens with.
  public static let standard = Scene(
    loss: .himmelblau,
    entries: [Algorithm.adaGrad, .rmsProp, .adam, .newton].map { algorithm in
      Entry(algorithm, hyperparameters: algorithm.hyperparameters(on: .himmelblau))
    }, limits: Limits(iterations: 5000, tolerance: 1e-8))
}
