/// The hyperparameters of a run: its first values, and those that take their place on the way.
public struct Schedule: Hashable, Sendable {
  public let initial: Hyperparameters
  /// By rising number of updates, each different from the values before it.
  public private(set) var changes: [Change] = []

  /// Other values from an iteration on.
  public struct Change: Hashable, Sendable {
    /// How many updates are done before it; 1 or more.
    public let t: Int
    public let values: Hyperparameters
  }

  public init(_ initial: Hyperparameters) { self.initial = initial }

  private init(_ initial: Hyperparameters, _ changes: [Change]) {
    self.initial = initial
    for change in changes where change.values != last { self.changes.append(change) }
  }

  /// The values of the end.
  public var last: Hyperparameters { changes.last?.values ?? initial }

  /// The values that the update after t updates uses.
  public func values(after t: Int) -> Hyperparameters {
    changes.last { $0.t <= t }?.values ?? initial
  }

  /// With one value for the whole run.
  public func setting(_ index: Int, to value: Double) -> Schedule {
    Schedule(
      initial.setting(index, to: value),
      changes.map { Change(t: $0.t, values: $0.values.setting(index, to: value)) })
  }

  /// With one value from t updates on; what was to change later does not.
  public func setting(_ index: Int, to value: Double, after t: Int) -> Schedule {
    guard t > 0 else { return Schedule(initial.setting(index, to: value)) }
    let values = values(after: t).setting(index, to: value)
    return Schedule(initial, changes.filter { $0.t < t } + [Change(t: t, values: values)])
  }
}

extension Hyperparameters {
  fileprivate func setting(_ index: Int, to value: Double) -> Hyperparameters {
    var values = self
    values[index] = value
    return values
  }
}
