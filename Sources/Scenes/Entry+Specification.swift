import Notation
import Optimization
import Texts

extension Entry {
  /// The entry as `-o` takes it, every hyperparameter spelled out: `rmsprop:epsilon=0.01,rho=0.9`;
  /// where one changes on the way, from which iteration on: `epsilon@120=0.005`.
  package var specification: String {
    var pairs = zip(algorithm.parameters, hyperparameters).map { "\($0.ascii)=\($1.shortest)" }
    var before = hyperparameters
    for change in schedule.changes {
      for index in before.indices where before[index] != change.values[index] {
        pairs.append(
          "\(algorithm.parameters[index].ascii)@\(change.t)=\(change.values[index].shortest)")
      }
      before = change.values
    }
    if label != algorithm.id { pairs.append("label=\(label)") }
    if !isOn { pairs.append("off") }
    return algorithm.id + (pairs.isEmpty ? "" : ":" + pairs.joined(separator: ","))
  }

  /// Reads a specification, by itself.
  package init(
    specification: some StringProtocol, from algorithms: [Algorithm], on loss: Loss
  ) throws(InputError) {
    self = try Specification(specification, from: algorithms).entry(on: loss)
  }
}
