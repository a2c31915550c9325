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
    // A text that cannot be run is refused as its lines are looked at.
    precondition(!lines.isEmpty, "an algorithm has lines")
    var page = Worksheet<Point>(hyperparameters: slots(hyperparameters))
    page.values[0] = start
    for initialization in initializations { initialization.apply(to: &page, velocity: velocity) }
    return page
  }

  /// The values in their places on a page.
  fileprivate func slots(_ hyperparameters: Hyperparameters) -> Worksheet<Point>.Slots {
    precondition(hyperparameters.count == parameters.count, "a value for each hyperparameter")
    var slots = Worksheet<Point>.Slots(repeating: 0)
    for (parameter, value) in zip(parameters, hyperparameters) { slots[parameter.index] = value }
    return slots
  }
}

extension Worksheet {
  /// Takes other hyperparameters from here on. Powers to t are those of the new ones, as the
  /// algorithm's lines say.
  mutating func take(_ values: Hyperparameters, of algorithm: Algorithm) {
    hyperparameters = algorithm.slots(values)
    let t = time
    (time, powers) = (0, InlineArray(repeating: 1))
    for _ in 0..<t { advanceTime() }
  }
}
