public import Optimization

/// What there is to choose from. The interface knows no particular loss or algorithm.
public struct Shelf: Sendable {
  public let losses: [Loss]
  public let algorithms: [Algorithm]

  public init(losses: [Loss], algorithms: [Algorithm]) {
    self.losses = losses
    self.algorithms = algorithms
  }
}
