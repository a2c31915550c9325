import Notation

/// The values of all hyperparameters of an algorithm, in the order in which it requires them.
public typealias Hyperparameters = [Double]

extension Algorithm {
  /// The values that the algorithm's own text gives.
  public var defaults: Hyperparameters { parameters.map(\.initial) }

  /// A fresh page: start, hyperparameters and initial accumulators in place.
  public func page(
    start: Point, velocity: Point = .zero, hyperparameters: Hyperparameters
  ) -> Worksheet<Point> {
    precondition(hyperparameters.count == parameters.count, "a value for each hyperparameter")
    var slots = InlineArray<8, Double>(repeating: 0)
    for (parameter, value) in zip(parameters, hyperparameters) { slots[parameter.index] = value }
    var page = Worksheet<Point>(hyperparameters: slots)
    page.values[0] = start
    for initialization in initializations { initialization.apply(to: &page, velocity: velocity) }
    return page
  }
}
