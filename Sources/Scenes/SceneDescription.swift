import EmpiricalRisk
import Notation
import Optimization

/// A race as options or a file describe it, in texts and numbers. What is nil is not said.
package struct SceneDescription: Hashable, Sendable {
  /// A gradient at which runs stop, or that they never do for one.
  package enum Tolerance: Hashable, Sendable {
    case never
    case gradient(Double)
  }

  /// A name from the catalogue, or a formula in x and y.
  package var loss: String?
  /// Specifications: `adam:epsilon=0.1`.
  package var optimizers: [String]?
  package var start: Point?
  package var velocity: Point?
  package var domain: Domain?
  package var iterations: Int?
  package var tolerance: Tolerance?
  package var target: Double?
  /// λ of the regularization term λ/2 ‖θ‖².
  package var l2: Double?
  /// The path of a file of examples.
  package var data: String?
  package var model: Regression?
  /// What the file of examples calls the columns that the model needs.
  package var columns: ColumnNames?
  package var batch: Int?
  package var seed: UInt64?
  /// The path of a file of batches.
  package var batches: String?

  package init() {}

  /// How many iterations there may be.
  package static let iterations = 0...10_000_000
  /// How many runs a race may have.
  package static let runs = 1...100
  /// How many examples a minibatch may have.
  package static let batch = 1...DataLimits.rows

  /// What is said here, and what only the other says.
  package func filled(from other: SceneDescription) -> SceneDescription {
    SceneKey.all.reduce(into: self) { $1.fill(&$0, other) }
  }

  /// The keys that are said.
  package var keys: Set<SceneKey> { Set(SceneKey.all.filter { $0.isSaid(self) }) }
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
