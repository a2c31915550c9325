/// The reference trajectory of one optimizer.
public struct GoldenTrajectory: Decodable, Sendable {
  public let objective: Objective
  public let start: [Double]
  public let optimizer: String
  /// Of the methods that have one; nil: zero.
  public let initialVelocity: [Double]?
  public let hyperparameters: [String: Double]
  /// The row numbers of the examples of each update, used in turn; nil: all.
  public let minibatches: [[Int]]?
  public let scale: [String: Scale]
  public let undefined: Undefined?
  public let steps: [Checkpoint]

  public struct Objective: Decodable, Sendable {
    public let name: String
    /// nil for a mean over examples.
    public let expression: String?
    /// nil for a formula.
    public let data: GoldenData?
  }

  public struct Undefined: Decodable, Sendable {
    /// The update that is not defined.
    public let t: Int
    public let cause: String
  }

  /// The floor for relative differences: of the loss one number, of points one for each component.
  public enum Scale: Decodable, Sendable {
    case number(Double)
    case components([Double])

    public init(from decoder: any Decoder) throws {
      let container = try decoder.singleValueContainer()
      if let number = try? container.decode(Double.self) {
        self = .number(number)
      } else {
        self = .components(try container.decode([Double].self))
      }
    }

    public subscript(component: Int) -> Double {
      switch self {
      case .number(let number): number
      case .components(let numbers): numbers[component]
      }
    }
  }

  /// How things stand after t updates.
  public struct Checkpoint: Decodable, Sendable {
    public let t: Int
    public let theta: [Double]
    public let loss: Double
    public let grad: [Double]
    public let updateGrad: [Double]?
    public let state: [String: [Double]]?
    public let tolerance: Double
  }
}
