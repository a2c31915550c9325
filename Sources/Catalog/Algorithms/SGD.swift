import Notation
import Optimization

extension Algorithm {
  /// Stochastic gradient descent, algorithm 8.1 of *Deep Learning*, with a constant learning rate.
  public static let sgd: Algorithm = Algorithm(
    "SGD", "8.1",
    require: [Parameter(ε, "learning rate", 0.01)],
    stableBelow: 2 / λmax
  ) {
    Line("Compute gradient estimate", g ← ∇J(θ))
    Line("Apply update", θ ← θ - ε * g)
  }
}
