/// An objective: reference numbers at points, and its minimizers.
public struct GoldenObjective: Decodable, Sendable {
  public let name: String
  /// The formula, in the grammar of `GoldenExpressions`; nil for a mean over examples.
  public let expression: String?
  /// nil for a formula.
  public let data: GoldenData?
  public let points: [Sample]
  public let minima: [Minimum]

  public struct Sample: Decodable, Sendable {
    public let theta: [Double]
    public let value: Double
    public let gradient: [Double]
    /// [[xx, xy], [xy, yy]].
    public let hessian: [[Double]]
  }

  public struct Minimum: Decodable, Sendable {
    public let theta: [Double]
    public let value: Double
    /// Whether the value is the smallest.
    public let global: Bool
  }
}
