/// The hyperparameters of a run: its first values, and those that take their place on the way.
public struct Schedule: Hashable, Sendable {
  public let initial: Hyperparameters
  /// Where each of the first values is from.
  public let origins: [Origin]
  /// By rising number of updates, each different from the values before it.
  public private(set) var changes: [Change] = []

  /// Other values from an iteration on.
  public struct Change: Hashable, Sendable {
    /// How many updates are done before it; 1 or more.
    public let t: Int
    public let values: Hyperparameters
    /// Where each of them is from.
    public let origins: [Origin]
  }

  /// - Parameter origins: where each value is from; nil: all were typed.
  public init(_ initial: Hyperparameters, origins: [Origin]? = nil) {
    self.initial = initial
    self.origins = origins ?? initial.map { _ in .typed }
  }

  private init(_ initial: Hyperparameters, _ origins: [Origin], _ changes: [Change]) {
    self.init(initial, origins: origins)
    for change in changes where change.values != last { self.changes.append(change) }
  }

  /// The values of the end.
  public var last: Hyperparameters { changes.last?.values ?? initial }

  /// The values that the update after t updates uses.
  public func values(after t: Int) -> Hyperparameters {
    changes.last { $0.t <= t }?.values ?? initial
  }

  /// Where those are from.
  public func origins(after t: Int) -> [Origin] {
    changes.last { $0.t <= t }?.origins ?? origins
  }

  /// The same values, as if all were typed.
  var withoutOrigins: Schedule {
    let typed = initial.map { _ in Origin.typed }
    return Schedule(
      initial, typed, changes.map { Change(t: $0.t, values: $0.values, origins: typed) })
  }

  /// With one value for the whole run.
  public func setting(_ index: Int, to value: Double, from origin: Origin = .typed) -> Schedule {
    Schedule(
      initial.setting(index, to: value), origins.setting(index, to: origin),
      changes.map {
        Change(
          t: $0.t, values: $0.values.setting(index, to: value),
          origins: $0.origins.setting(index, to: origin))
      })
  }

  /// With one value from t updates on; what was to change later does not.
  public func setting(
    _ index: Int, to value: Double, from origin: Origin = .typed, after t: Int
  ) -> Schedule {
    let change = Change(
      t: t, values: values(after: t).setting(index, to: value),
      origins: origins(after: t).setting(index, to: origin))
    guard t > 0 else { return Schedule(change.values, origins: change.origins) }
    return Schedule(initial, origins, changes.filter { $0.t < t } + [change])
  }
}

extension Array {
  fileprivate func setting(_ index: Int, to value: Element) -> Self {
    var values = self
    values[index] = value
    return values
  }
}
