public import Notation

/// One competitor of a race.
public struct Entry: Sendable {
  public var algorithm: Algorithm
  public var hyperparameters: Hyperparameters
  /// What the run is called on screen and in records.
  public var label: String

  public init(_ algorithm: Algorithm, hyperparameters: Hyperparameters, label: String? = nil) {
    self.algorithm = algorithm
    self.hyperparameters = hyperparameters
    self.label = label ?? algorithm.id
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
      hyperparameters: entry.hyperparameters, limits: limits)
  }

  /// All runs, at their ends.
  public func finishedRuns() -> [Run] {
    entries.map { entry in
      var run = run(of: entry)
      run.advance(to: limits.iterations)
      return run
    }
  }
}
