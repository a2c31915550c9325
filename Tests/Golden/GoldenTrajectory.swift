/// The reference trajectory of one optimizer.
package struct GoldenTrajectory: Decodable, Sendable {
  package let objective: Objective
  package let start: [Double]
  package let optimizer: String
  /// Of the methods that have one; nil: zero.
  package let initialVelocity: [Double]?
  package let hyperparameters: [String: Double]
  /// The row numbers of the examples of each update, used in turn; nil: all.
  package let minibatches: [[Int]]?
  package let scale: [String: Scale]
  package let undefined: Undefined?
  package let steps: [Checkpoint]

  package struct Objective: Decodable, Sendable {
    package let name: String
    /// nil for a mean over examples.
    package let expression: String?
    /// nil for a formula.
    package let data: GoldenData?
  }

  package struct Undefined: Decodable, Sendable {
    /// The update that is not defined.
    package let t: Int
    package let cause: String
  }

  /// The floor for relative differences: of the loss one number, of points one for each component.
  package enum Scale: Decodable, Sendable {
    case number(Double)
    case components([Double])

    package init(from decoder: any Decoder) throws {
      let container = try decoder.singleValueContainer()
      if let number = try? container.decode(Double.self) {
        self = .number(number)
      } else {
        self = .components(try container.decode([Double].self))
      }
    }

    package subscript(component: Int) -> Double {
      switch self {
      case .number(let number): number
      case .components(let numbers): numbers[component]
      }
    }
  }

  /// How things stand after t updates.
  package struct Checkpoint: Decodable, Sendable {
    package let t: Int
    package let theta: [Double]
    package let loss: Double
    package let grad: [Double]
    package let updateGrad: [Double]?
    package let state: [String: [Double]]?
    package let tolerance: Double
  }
}
