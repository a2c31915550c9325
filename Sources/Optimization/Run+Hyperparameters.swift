public import Notation

extension Run {
  /// A run whose hyperparameters stay as they are.
  public init(
    _ algorithm: Algorithm, on loss: Loss, start: Point, velocity: Point = .zero,
    hyperparameters: Hyperparameters, limits: Limits
  ) {
    self.init(
      algorithm, on: loss, start: start, velocity: velocity, schedule: Schedule(hyperparameters),
      limits: limits)
  }
}
