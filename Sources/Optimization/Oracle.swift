public import Notation

/// What an algorithm may ask about its objective: the gradient and the Hessian at a point, for the
/// update of a given number (which decides the minibatch).
public protocol Oracle: Sendable {
  associatedtype Value: Planar
  func gradient(_ θ: Value, _ update: Int) -> Value
  func hessian(_ θ: Value, _ update: Int) -> Symmetric<Value>
}

/// An oracle for one point. Not generic: closures with concrete types pass vectors in registers.
public struct PointOracle: Oracle {
  @usableFromInline let gradientAt: @Sendable (Point, Int) -> Point
  @usableFromInline let hessianAt: @Sendable (Point, Int) -> Symmetric<Point>
  @usableFromInline let rank: CloseLook?

  /// - Parameter rank: tells which Hessians are singular but for rounding errors. It stands beside the
  ///   closures: one that holds nothing but a formula is compiled for its numbers.
  @inlinable public init(
    gradient: @escaping @Sendable (Point, Int) -> Point,
    hessian: @escaping @Sendable (Point, Int) -> Symmetric<Point>, rank: CloseLook? = nil
  ) {
    gradientAt = gradient
    hessianAt = hessian
    self.rank = rank
  }

  @inlinable @inline(__always) public func gradient(_ θ: Point, _ update: Int) -> Point {
    gradientAt(θ, update)
  }

  @inlinable @inline(__always) public func hessian(_ θ: Point, _ update: Int) -> Symmetric<Point> {
    let hessian = hessianAt(θ, update)
    guard hessian.isNearlySingular, let rank else { return hessian }
    return rank.withTrueRank(hessian, at: θ)
  }
}

/// An oracle for four points at once.
public struct ColumnOracle: Oracle {
  @usableFromInline let gradientAt: @Sendable (Column, Int) -> Column
  @usableFromInline let hessianAt: @Sendable (Column, Int) -> Symmetric<Column>
  @usableFromInline let rank: CloseLook?

  /// As for one point.
  @inlinable public init(
    gradient: @escaping @Sendable (Column, Int) -> Column,
    hessian: @escaping @Sendable (Column, Int) -> Symmetric<Column>, rank: CloseLook? = nil
  ) {
    gradientAt = gradient
    hessianAt = hessian
    self.rank = rank
  }

  @inlinable @inline(__always) public func gradient(_ θ: Column, _ update: Int) -> Column {
    gradientAt(θ, update)
  }

  @inlinable @inline(__always) public func hessian(
    _ θ: Column, _ update: Int
  ) -> Symmetric<Column> {
    let hessians = hessianAt(θ, update)
    guard hessians.isNearlySingular, let rank else { return hessians }
    return rank.withTrueRank(hessians, at: θ)
  }
}
