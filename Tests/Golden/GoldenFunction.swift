/// A function of two variables from the literature on global optimization: its formula, its customary
/// domain, published minima, and reference numbers at points.
public struct GoldenFunction: Decodable, Sendable {
  public let name: String
  /// In the grammar of `GoldenExpressions`.
  public let formula: String
  /// xmin, xmax, ymin, ymax.
  public let domain: [Double]
  public let points: [Sample]

  /// Value and derivatives at a point, to 50 digits rounded once; nil where there is none.
  public struct Sample: Decodable, Sendable {
    public let x: Double
    public let y: Double
    public let f: Double?
    public let gx: Double?
    public let gy: Double?
    public let hxx: Double?
    public let hxy: Double?
    public let hyy: Double?
    public let differentiable: Bool
  }
}

extension Golden {
  /// The functions of the literature.
  public static func functions() throws -> [GoldenFunction] { try decode("functions.json") }
}
