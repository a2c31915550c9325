public import Notation

/// One competitor of a race.
public struct Entry: Sendable {
  public var algorithm: Algorithm
  public var schedule: Schedule
  /// What the run is called on screen and in records.
  public var label: String
  /// Whether the run is shown; it races in any case.
  public var isOn = true

  /// With values that somebody gives.
  public init(_ algorithm: Algorithm, hyperparameters: Hyperparameters, label: String? = nil) {
    self.init(algorithm, schedule: Schedule(hyperparameters), label: label)
  }

  public init(_ algorithm: Algorithm, schedule: Schedule, label: String? = nil) {
    self.algorithm = algorithm
    self.schedule = schedule
    self.label = label ?? algorithm.id
  }

  /// What a run is called to whom nobody gives a label: the algorithm's name, or where that is taken
  /// `adam 2`.
  public static func label(of algorithm: Algorithm, besides labels: [String]) -> String {
    var (label, number) = (algorithm.id, 1)
    while labels.contains(label) {
      number += 1
      label = "\(algorithm.id) \(number)"
    }
    return label
  }

  /// The first values; setting them makes them hold for the whole run, as values that somebody gives.
  public var hyperparameters: Hyperparameters {
    get { schedule.initial }
    set { schedule = Schedule(newValue) }
  }

  /// The entry without what changes on the way; nil if nothing does.
  public var unchanged: Entry? {
    schedule.changes.isEmpty
      ? nil
      : Entry(
        algorithm, schedule: Schedule(schedule.initial, origins: schedule.origins), label: label)
  }
}

/// All that decides a race: what the screen, the records and the still picture start from.
public struct Scene: Sendable {
  /// J without regularization.
  public var baseLoss: Loss { didSet { loss = baseLoss.regularized(by: lambda) } }
  /// J, regularized.
  public private(set) var loss: Loss
  public var entries: [Entry]
  public var start: Point
  /// The initial velocity of the methods that have one.
  public var velocity: Point
  /// The part of the plane that is shown.
  public var domain: Domain
  public var limits: Limits

  /// - Parameters:
  ///   - loss: J without regularization.
  ///   - lambda: λ of the regularization term λ/2 ‖θ‖².
  public init(
    loss: Loss, lambda: Double = 0, entries: [Entry], start: Point? = nil, velocity: Point = .zero,
    domain: Domain? = nil, limits: Limits
  ) {
    baseLoss = loss
    self.loss = loss.regularized(by: lambda)
    self.entries = entries
    self.start = start ?? loss.start
    self.velocity = velocity
    self.domain = domain ?? loss.domain
    self.limits = limits
  }

  /// λ of the regularization term λ/2 ‖θ‖² in J; 0 without one.
  public var lambda: Double {
    get { loss.lambda }
    set { loss = baseLoss.regularized(by: newValue) }
  }

  /// The run of one entry, at its start.
  public func run(of entry: Entry) -> Run {
    Run(
      entry.algorithm, on: loss, start: start, velocity: velocity,
      schedule: entry.schedule, limits: limits)
  }

  /// All runs, at their ends.
  public func finishedRuns() -> [Run] { entries.map(finishedRun) }

  func finishedRun(of entry: Entry) -> Run {
    var run = run(of: entry)
    run.advance(to: limits.iterations)
    return run
  }
}
