import Lessons
import Optimization

/// What the interface is given from outside: what there is to choose from, and how a scene is typed. It
/// knows no particular loss or algorithm, and no option.
package struct Offer: Sendable {
  /// In the order in which keys go through them.
  package private(set) var losses: [Loss]
  /// Those that the search can add a run of.
  package let algorithms: [Algorithm]
  /// Those that the search can open; they may be read later than the rest.
  package var lessons: [Lesson] = []
  /// The words of the command line that gives a scene, quoted for a shell.
  let commandLine: @Sendable (Scene) -> [String]
  /// A name for a new file: the one given, or one like it that no file has.
  let freeName: @Sendable (String) -> String

  /// Without lessons until they have been read.
  ///
  /// - Parameters:
  ///   - commandLine: the words of the command line that gives a scene, quoted for a shell.
  ///   - freeName: a name like the one given that no file has.
  package init(
    losses: [Loss], algorithms: [Algorithm],
    commandLine: @escaping @Sendable (Scene) -> [String] = { _ in [] },
    freeName: @escaping @Sendable (String) -> String = { $0 }
  ) {
    (self.losses, self.algorithms) = (losses, algorithms)
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
