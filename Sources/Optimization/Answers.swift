public import Notation

/// All that can be asked of a loss; the names are those of `Loss`.
public struct Answers: Sendable {
  public let jet: @Sendable (Point) -> Jet<Double>
  public let duals: @Sendable (Column) -> Dual<Wide>
  public let values: @Sendable (Column) -> Wide
  public let oracle: PointOracle
  public let columnOracle: ColumnOracle

  public init(
    jet: @escaping @Sendable (Point) -> Jet<Double>,
    duals: @escaping @Sendable (Column) -> Dual<Wide>,
    values: @escaping @Sendable (Column) -> Wide,
    oracle: PointOracle, columnOracle: ColumnOracle
  ) {
    self.jet = jet
    self.duals = duals
    self.values = values
    self.oracle = oracle
    self.columnOracle = columnOracle
  }

  /// The answers of a formula, by forward differentiation.
  @inlinable @inline(__always) public init<F: Formula>(
    _ formula: @autoclosure @escaping @Sendable () -> F
  ) {
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
