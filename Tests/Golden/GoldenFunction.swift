/// A function of two variables from the literature on global optimization: its formula, its customary
/// domain, published minima, and reference numbers at points.
package struct GoldenFunction: Decodable, Sendable {
  package let name: String
  /// In the grammar of `GoldenExpressions`.
  package let formula: String
  /// xmin, xmax, ymin, ymax.
  package let domain: [Double]
  package let points: [Sample]

  /// Value and derivatives at a point, to 50 digits rounded once; nil where there is none.
  package struct Sample: Decodable, Sendable {
    package let x: Double
    package let y: Double
    package let f: Double?
    package let gx: Double?
    package let gy: Double?
    package let hxx: Double?
    package let hxy: Double?
    package let hyy: Double?
    package let differentiable: Bool
  }
}

extension Golden {
  /// The functions of the literature.
  package static func functions() throws -> [GoldenFunction] { try decode("functions.json") }
}
