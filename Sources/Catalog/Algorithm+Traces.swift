import Optimization

extension Algorithm {
  /// The order in which algorithms have a theme's colours and marks, by `id`: first those that are raced
  /// most, which share a colour with none of the others.
  public static let traces: [String] = [
    adaGrad, rmsProp, adam, newton, sgd, momentum, nesterov, rmsPropNesterov, adaDelta,
    deltaBarDelta, newtonRegularized, adaMax, adamUncorrected,
  ].map(\.id)
}
