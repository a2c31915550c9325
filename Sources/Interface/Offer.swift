import Lessons
import Optimization

/// What the interface is given from outside: what there is to choose from, and how a scene is typed. It
/// knows no particular loss or algorithm, and no option.
package struct Offer: Sendable {
  /// In the order in which keys go through them.
  package private(set) var losses: [Loss]
  /// Those that the search can add a run of.
  package let algorithms: [Algorithm]
  /// The order in which algorithms have colours and marks of their own, by `Algorithm.id`.
  let traces: [String]
  /// Those that the search can open; they may be read later than the rest.
  package var lessons: [Lesson] = []
  /// The words of the command line that gives a scene, quoted for a shell.
  let commandLine: @Sendable (Scene) -> [String]
  /// A name for a new file: the one given, or one like it that no file has.
  let freeName: @Sendable (String) -> String

  /// Without lessons until they have been read.
  ///
  /// - Parameters:
  ///   - traces: the order in which algorithms have colours and marks of their own, by `Algorithm.id`; without
  ///     it runs have them in their own order.
  ///   - commandLine: the words of the command line that gives a scene, quoted for a shell.
  ///   - freeName: a name like the one given that no file has.
  package init(
    losses: [Loss], algorithms: [Algorithm], traces: [String] = [],
    commandLine: @escaping @Sendable (Scene) -> [String] = { _ in [] },
    freeName: @escaping @Sendable (String) -> String = { $0 }
  ) {
    (self.losses, self.algorithms, self.traces) = (losses, algorithms, traces)
    (self.commandLine, self.freeName) = (commandLine, freeName)
  }

  /// With a loss in place of the one of its name, or behind the others.
  package func holding(_ loss: Loss) -> Offer {
    var offer = self
    if let index = losses.firstIndex(where: { $0.name == loss.name }) {
      offer.losses[index] = loss
    } else {
      offer.losses.append(loss)
    }
    return offer
  }
}
