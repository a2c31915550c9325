import Optimization

extension Algorithm {
  /// The algorithms that come with the program.
  public static let all: [Algorithm] = [
    .sgd, .adaGrad, .rmsProp, .adam, .newton,
  ]
}
