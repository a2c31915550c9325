public import Lessons
public import Optimization

/// What there is to choose from. The interface knows no particular loss or algorithm.
public struct Offer: Sendable {
  /// In the order in which keys go through them.
  public let losses: [Loss]
  /// Those that the search can add a run of.
  public let algorithms: [Algorithm]
  /// Those that the search can open; they may be read later than the rest.
  public var lessons: [Lesson]

  /// - Parameter lessons: none until they have been read.
  public init(losses: [Loss], algorithms: [Algorithm], lessons: [Lesson] = []) {
    self.losses = losses
    self.algorithms = algorithms
    self.lessons = lessons
  }

  /// With a loss in place of the one of its name, or behind the others.
  public func holding(_ loss: Loss) -> Offer {
    var losses = losses
    if let index = losses.firstIndex(where: { $0.name == loss.name }) {
      losses[index] = loss
    } else {
      losses.append(loss)
    }
    return Offer(losses: losses, algorithms: algorithms, lessons: lessons)
  }
}
