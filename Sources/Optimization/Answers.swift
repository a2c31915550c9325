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

  /// The answers of a formula, by forward differentiation. Only a formula whose derivatives may get lost
  /// on the way has its results looked at.
  @inlinable @inline(__always) public init<F: Formula>(
    _ formula: @autoclosure @escaping @Sendable () -> F
  ) {
    let look = CloseLook(formula().tree)
    self =
      look.isNeeded ? Answers(of: formula, checkedBy: look) : Answers(of: formula, unchecked: look)
  }

  @inlinable @inline(__always) init<F: Formula>(
    of formula: @escaping @Sendable () -> F, unchecked look: CloseLook
  ) {
    self.init(
      jet: { look.withTrueRank(formula().jet(x: $0.x, y: $0.y), at: $0) },
      duals: { formula().dual(x: $0.x, y: $0.y) },
      values: { formula().value(x: $0.x, y: $0.y) },
      oracle: PointOracle(
        gradient: { θ, _ in
          let dual = formula().dual(x: θ.x, y: θ.y)
          return Point(dual.x, dual.y)
        },
        hessian: { θ, _ in Symmetric(formula().jet(x: θ.x, y: θ.y)) }, rank: look),
      columnOracle: ColumnOracle(
        gradient: { θ, _ in
          let dual = formula().dual(x: θ.x, y: θ.y)
          return Column(dual.x, dual.y)
        },
        hessian: { θ, _ in Symmetric(formula().jet(x: θ.x, y: θ.y)) }, rank: look))
  }

  @inlinable @inline(__always) init<F: Formula>(
    of formula: @escaping @Sendable () -> F, checkedBy look: CloseLook
  ) {
    let jet: @Sendable (Point) -> Jet<Double> = {
      let jet = formula().jet(x: $0.x, y: $0.y)
      return jet.isFinite ? jet : look.jet(x: $0.x, y: $0.y, plain: jet)
    }
    let duals: @Sendable (Column) -> Dual<Wide> = {
      let duals = formula().dual(x: $0.x, y: $0.y)
      return duals.isFinite ? duals : look.duals(x: $0.x, y: $0.y, plain: duals)
    }
    self.init(
      jet: { look.withTrueRank(jet($0), at: $0) }, duals: duals,
      values: {
        let values = formula().value(x: $0.x, y: $0.y)
        return (values - values).vanishes ? values : look.values(x: $0.x, y: $0.y, plain: values)
      },
      oracle: PointOracle(
        gradient: { θ, _ in
          let plain = formula().dual(x: θ.x, y: θ.y)
          let dual = plain.isFinite ? plain : look.dual(x: θ.x, y: θ.y, plain: plain)
          return Point(dual.x, dual.y)
        },
        hessian: { θ, _ in Symmetric(jet(θ)) }, rank: look),
      columnOracle: ColumnOracle(
        gradient: { θ, _ in
          let dual = duals(θ)
          return Column(dual.x, dual.y)
        },
        hessian: { θ, _ in
          let jets = formula().jet(x: θ.x, y: θ.y)
          return jets.isFinite ? Symmetric(jets) : Symmetric(at: θ, by: jet)
        }, rank: look))
  }
}

extension Symmetric {
  /// The Hessian of a jet.
  @inlinable @inline(__always) init(_ jet: Jet<Q.Coordinate>) {
    self.init(xx: jet.xx, xy: jet.xy, yy: jet.yy)
  }
}

extension Symmetric<Column> {
  /// The Hessians at four points, one by one.
  @usableFromInline init(at θ: Column, by jet: (Point) -> Jet<Double>) {
    var (xx, xy, yy) = (Wide.zero, Wide.zero, Wide.zero)
    for lane in 0..<Wide.scalarCount {
      let jet = jet(Point(θ.x[lane], θ.y[lane]))
      (xx[lane], xy[lane], yy[lane]) = (jet.xx, jet.xy, jet.yy)
    }
    self.init(xx: xx, xy: xy, yy: yy)
  }
}
