/// Formulas in x and y: right ones with reference numbers, and malformed ones.
package struct GoldenExpressions: Decodable, Sendable {
  package let valid: [Valid]
  package let malformed: [Malformed]

  package struct Valid: Decodable, Sendable {
    package let expression: String
    package let points: [GoldenObjective.Sample]
  }

  package struct Malformed: Decodable, Sendable {
    package let expression: String
    /// Of the error, in characters from 0.
    package let column: Int
  }
}

extension Golden {
  package static func expressions() throws -> GoldenExpressions { try decode("expressions.json") }
}
