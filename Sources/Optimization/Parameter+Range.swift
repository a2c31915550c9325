import Notation

extension Parameter {
  /// Whether a value is within the range that its kind allows.
  public func allows(_ value: Double) -> Bool { objection(to: value) == nil }

  /// What is to be said of a value outside of its range: `ε < 0: uphill`; nil for one within.
  public func objection(to value: Double) -> String? {
    switch kind {
    case .rate: value < 0 ? "\(letter) < 0: uphill" : nil
    case .firstRate: value < 0 ? "\(letter) < 0: uphill at first" : nil
    case .growth, .weight, .constant: value < 0 ? "\(letter) < 0: it wants \(letter) ≥ 0" : nil
    case .decay, .momentum, .fraction:
      value < 0
        ? "\(letter) < 0: it wants 0 ≤ \(letter) < 1"
        : value >= 1 ? "\(letter) ≥ 1: it wants 0 ≤ \(letter) < 1" : nil
    }
  }
}

extension Algorithm {
  /// What is to be said of values outside of their ranges.
  public func objections(to values: Hyperparameters) -> [String] {
    zip(parameters, values).compactMap { $0.objection(to: $1) }
  }
}

extension Entry {
  /// What is to be said of values outside of their ranges, at first or from an iteration on.
  public var objections: [String] {
    var before = algorithm.objections(to: schedule.initial)
    var said = before
    for change in schedule.changes {
      let now = algorithm.objections(to: change.values)
      said += now.filter { !before.contains($0) }.map { "\($0), from t \(change.t) on" }
      before = now
    }
    return said
  }
}
