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
  public var iterations: Int?
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
  public static let iterations = 0...10_000_000
  /// How many examples a minibatch may have.
  public static let batch = 1...DataLimits.rows

  /// What is said here, and what only the other says.
  public func filled(from other: SceneDescription) -> SceneDescription {
    SceneKey.all.reduce(into: self) { $1.fill(&$0, other) }
  }

  /// The keys that are said.
  public var keys: Set<SceneKey> { Set(SceneKey.all.filter { $0.isSaid(self) }) }
}

extension SceneDescription.Tolerance {
  /// The length of the gradient; nil for never.
  var length: Double? {
    switch self {
    case .never: nil
    case .gradient(let length): length
    }
  }
}
