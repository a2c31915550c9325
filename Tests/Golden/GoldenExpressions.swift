/// Formulas in x and y: right ones with reference numbers, and malformed ones.
public struct GoldenExpressions: Decodable, Sendable {
  public let valid: [Valid]
  public let malformed: [Malformed]

  public struct Valid: Decodable, Sendable {
    public let expression: String
    public let points: [GoldenObjective.Sample]
  }

  public struct Malformed: Decodable, Sendable {
    public let expression: String
    /// Of the error, in characters from 0.
    public let column: Int
  }
}

extension Golden {
  public static func expressions() throws -> GoldenExpressions { try decode("expressions.json") }
}
