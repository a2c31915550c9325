public import EmpiricalRisk
public import Notation
public import Optimization

/// A race as options or a file describe it, in texts and numbers. What is nil is not said.
public struct SceneDescription: Hashable, Sendable {
  /// A gradient at which runs stop, or that they never do for one.
  public enum Tolerance: Hashable, Sendable {
    case never
    case gradient(Double)
  }

  /// A name from the catalogue, or a formula in x and y.
  public var loss: String?
  /// Specifications: `adam:epsilon=0.1`.
  public var optimizers: [String]?
  public var start: Point?
  public var velocity: Point?
  public var domain: Domain?
  public var steps: Int?
  public var tolerance: Tolerance?
  public var target: Double?
  /// λ of the regularization term λ/2 ‖θ‖².
  public var l2: Double?
  /// The path of a file of examples.
  public var data: String?
  public var model: Regression?
  public var batch: Int?
  public var seed: UInt64?
  /// The path of a file of batches.
  public var batches: String?

  public init() {}

  /// How many iterations there may be.
  public static let steps = 0...10_000_000
  /// How many examples a minibatch may have.
  public static let batch = 1...DataLimits.rows

  /// What is said here, and what only the other says.
  public func filled(from other: SceneDescription) -> SceneDescription {
    var all = self
    all.loss = loss ?? other.loss
    all.optimizers = optimizers ?? other.optimizers
    all.start = start ?? other.start
    all.velocity = velocity ?? other.velocity
    all.domain = domain ?? other.domain
    all.steps = steps ?? other.steps
    all.tolerance = tolerance ?? other.tolerance
    all.target = target ?? other.target
    all.l2 = l2 ?? other.l2
    all.data = data ?? other.data
    all.model = model ?? other.model
    all.batch = batch ?? other.batch
    all.seed = seed ?? other.seed
    all.batches = batches ?? other.batches
    return all
  }

  /// The keys that are said.
  public var keys: Set<SceneKey> {
    let given: [(SceneKey, Bool)] = [
      (.loss, loss != nil), (.optimizers, optimizers != nil), (.start, start != nil),
      (.velocity, velocity != nil), (.domain, domain != nil), (.steps, steps != nil),
      (.tolerance, tolerance != nil), (.target, target != nil), (.l2, l2 != nil),
      (.data, data != nil), (.model, model != nil), (.batch, batch != nil), (.seed, seed != nil),
      (.batches, batches != nil),
    ]
    return Set(given.filter(\.1).map(\.0))
  }
}
