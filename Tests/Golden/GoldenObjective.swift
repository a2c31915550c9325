/// An objective: reference numbers at points, and its minimizers.
package struct GoldenObjective: Decodable, Sendable {
  package let name: String
  /// The formula, in the grammar of `GoldenExpressions`; nil for a mean over examples.
  package let expression: String?
  /// nil for a formula.
  package let data: GoldenData?
  package let points: [Sample]
  package let minima: [Minimum]

  package struct Sample: Decodable, Sendable {
    package let theta: [Double]
    package let value: Double
    package let gradient: [Double]
    /// [[xx, xy], [xy, yy]].
    package let hessian: [[Double]]
  }

  package struct Minimum: Decodable, Sendable {
    package let theta: [Double]
    package let value: Double
    /// Whether the value is the smallest.
    package let global: Bool
  }
}
