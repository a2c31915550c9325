// One of two quantities, coordinate by coordinate and lane by lane: a where the condition is not 0, else
// b; no number where the condition is none.

extension Double {
  @inlinable @inline(__always) public static func choose(
    _ condition: Double, _ a: Double, _ b: Double
  ) -> Double { condition.isNaN ? condition : condition == 0 ? b : a }
}

extension SIMD4 where Scalar == Double {
  @inlinable @inline(__always) public static func choose(_ condition: Self, _ a: Self, _ b: Self)
    -> Self
  {
    vectorChoice(condition, a, b)
  }
}

extension SIMD2 where Scalar == Double {
  @inlinable @inline(__always) public static func choose(_ condition: Self, _ a: Self, _ b: Self)
    -> Self
  {
    Self(.choose(condition.x, a.x, b.x), .choose(condition.y, a.y, b.y))
  }
}

extension Column {
  @inlinable @inline(__always) public static func choose(_ condition: Self, _ a: Self, _ b: Self)
    -> Self
  {
    Self(.choose(condition.x, a.x, b.x), .choose(condition.y, a.y, b.y))
  }
}

extension GradientSensitivity {
  /// What does not follow the gradient has the factor 0 beside what does.
  @inlinable public static func choose(_ condition: Self, _ a: Self, _ b: Self) -> Self {
    let value = Point.choose(condition.value, a.value, b.value)
    guard a.factor != nil || b.factor != nil else { return Self(value) }
    return Self(
      value, factor: Point.choose(condition.value, a.factor ?? .zero, b.factor ?? .zero))
  }
}

extension Slope {
  @inlinable @inline(__always) static func choose(_ condition: S, _ a: Self, _ b: Self) -> Self {
    if a.dependent == nil, b.dependent == nil { return nothing }
    return Self(S.choose(condition, a.number, b.number))
  }
}

extension Dual {
  @inlinable public static func choose(_ condition: Self, _ a: Self, _ b: Self) -> Self {
    let c = condition.value
    return Self(.choose(c, a.value, b.value), .choose(c, a.dx, b.dx), .choose(c, a.dy, b.dy))
  }
}

extension Jet {
  @inlinable public static func choose(_ condition: Self, _ a: Self, _ b: Self) -> Self {
    let c = condition.value
    return Self(
      .choose(c, a.value, b.value), .choose(c, a.dx, b.dx), .choose(c, a.dy, b.dy),
      .choose(c, a.dxx, b.dxx), .choose(c, a.dxy, b.dxy), .choose(c, a.dyy, b.dyy))
  }
}

extension Extended {
  public static func choose(_ condition: Self, _ a: Self, _ b: Self) -> Self {
    condition.isNumber ? condition.isZero ? b : a : Self(.nan)
  }
}

extension Bounded {
  static func choose(_ condition: Self, _ a: Self, _ b: Self) -> Self {
    condition.value.isNaN ? condition : condition.value == 0 ? b : a
  }
}

extension Series {
  /// Along a ray a condition is the same all the way, or one does not know it.
  public static func choose(_ condition: Self, _ a: Self, _ b: Self) -> Self {
    guard let constant = condition.constant, constant.isNumber else { return .unknown() }
    return constant.isZero ? b : a
  }
}
