import Optimization

extension Model {
  /// The letters that can be changed now, each once: of hyperparameters, and last those of J.
  var letters: [String] {
    (targets.flatMap { scene.entries[$0].algorithm.parameters.map(\.letter) }
      + scene.baseLoss.constants.map(\.letter))
      .reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }

  /// Keeps the chosen hyperparameter if it can be changed now, or chooses the first one that can.
  mutating func keepLetter() {
    if letter.map({ !letters.contains($0) }) ?? true { letter = letters.first }
  }
}
