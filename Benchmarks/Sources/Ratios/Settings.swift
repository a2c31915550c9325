import Notation
import Optimization

/// What every algorithm is timed with.
enum Settings {
  static let start = Point(-1.2, 1)
  /// Few enough iterations for no accumulator to reach the subnormal numbers, which are slow.
  static let iterations = 2000
  static let columnIterations = 100
  /// Turns are taken in several rounds over all algorithms, so that a disturbance of some seconds spoils
  /// no algorithm altogether.
  static let (rounds, turns) = (3, 100)

  /// Near the usual start: far from it the simple methods would leave the range of numbers.
  static func columnStart(_ index: Int) -> Point {
    start + Point(Double(index % 16), Double(index / 16)) * 0.01
  }

  /// Hyperparameters with which the run stays on the page: those that the algorithm's text gives, but
  /// smaller learning rates for the methods that take the gradient as it is.
  static func hyperparameters(of algorithm: Algorithm) -> Hyperparameters {
    let rates = [
      "sgd": 0.001, "momentum": 0.0005, "nesterov": 0.0005, "delta-bar-delta": 0.0005,
    ]
    return algorithm.parameters.map { parameter in
      switch parameter.kind {
      case .rate, .firstRate: rates[algorithm.id] ?? parameter.initial
      case .growth: 0.0001
      default: parameter.initial
      }
    }
  }
}
