public import Notation

/// A loss J of two parameters.
public struct Loss: Sendable {
  /// Its name in the catalogue, words joined by hyphens; or the text of a formula that was typed.
  public var name: String
  /// What it is and shows, one line.
  public var summary: String
  /// J as a formula in x and y.
  public let formula: Tree
  /// The part of the plane to look at.
  public var domain: Domain
  /// Where a race starts.
  public var start: Point
  /// Known local minimizers; the global ones first.
  public var minima: [Point]
  /// Known saddle points, the lowest first. Of the many of a rippled loss, as of its minimizers, those
  /// around the global minimizer.
  public var saddles: [Point]
  /// Learning rates worth watching here, by the optimizer's name; others keep their own.
  public var rates: [String: Double]
  /// Value, gradient and Hessian at one point.
  public let jet: @Sendable (Point) -> Jet<Double>
  /// Values and gradients at four points.
  public let duals: @Sendable (Column) -> Dual<Wide>
  /// Values at four points.
  public let values: @Sendable (Column) -> Wide
  /// What algorithms ask.
  public let oracle: PointOracle
  public let columnOracle: ColumnOracle

  /// The formula is passed unevaluated, so that the compiler sees its numbers in the loops.
  @inlinable @inline(__always) public init<F: Formula>(
    _ name: String, _ formula: @autoclosure @escaping @Sendable () -> F, summary: String,
    domain: Domain, start: Point, minima: [Point] = [], saddles: [Point] = [],
    rates: [String: Double] = [:]
  ) {
    self.name = name
    self.summary = summary
    self.formula = formula().tree
    self.domain = domain
    self.start = start
    self.minima = minima
    self.saddles = saddles
    self.rates = rates
    jet = { formula().jet(x: $0.x, y: $0.y) }
    duals = { formula().dual(x: $0.x, y: $0.y) }
    values = { formula().value(x: $0.x, y: $0.y) }
    oracle = PointOracle(
      gradient: { θ, _ in
        let dual = formula().dual(x: θ.x, y: θ.y)
        return Point(dual.x, dual.y)
      },
      hessian: { θ, _ in
        let jet = formula().jet(x: θ.x, y: θ.y)
        return Symmetric(xx: jet.xx, xy: jet.xy, yy: jet.yy)
      })
    columnOracle = ColumnOracle(
      gradient: { θ, _ in
        let dual = formula().dual(x: θ.x, y: θ.y)
        return Column(dual.x, dual.y)
      },
      hessian: { θ, _ in
        let jet = formula().jet(x: θ.x, y: θ.y)
        return Symmetric(xx: jet.xx, xy: jet.xy, yy: jet.yy)
      })
  }
}

extension Loss {
  /// J at width x height places spread evenly over a domain, its corners among them, row by row from
  /// the top left. Both sides have at least two places.
  public func samples(of domain: Domain, width: Int, height: Int) -> [Double] {
    var result = [Double](repeating: 0, count: width * height)
    let dx = domain.x.length / Double(width - 1)
    let dy = domain.y.length / Double(height - 1)
    let lanes = Wide.scalarCount
    for row in 0..<height {
      let y = Wide(repeating: domain.y.upperBound - Double(row) * dy)
      for first in stride(from: 0, to: width, by: lanes) {
        var x = Wide.zero
        for lane in 0..<lanes { x[lane] = domain.x.lowerBound + Double(first + lane) * dx }
        let values = values(Column(x, y))
        for lane in 0..<min(lanes, width - first) {
          result[row * width + first + lane] = values[lane]
        }
      }
    }
    return result
  }
}

extension ClosedRange<Double> {
  public var length: Double { upperBound - lowerBound }
}
