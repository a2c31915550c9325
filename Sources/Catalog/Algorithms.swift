import Optimization

extension Algorithm {
  /// The algorithms that come with the program.
  public static let all: [Algorithm] = [
    .sgd, .momentum, .nesterov, .adaGrad, .rmsProp, .rmsPropNesterov, .adam, .adaMax,
    .adamUncorrected, .adaDelta, .deltaBarDelta, .newton, .newtonRegularized,
  ]
}
