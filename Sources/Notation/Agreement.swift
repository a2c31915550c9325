// Where the two arguments of max or min are the same, derivatives and all, there is no kink: whichever is
// chosen, the result is that.

extension Lanes {
  /// 1 where the numbers are equal, else 0.
  @inlinable @inline(__always) func equals(_ other: Self) -> Self {
    zip(other, degree: 0) { $0 == $1 ? 1 : 0 }
  }
}

extension Dual {
  /// This where it is the same as `other`, else `result`.
  @inlinable func agreeing(with other: Self, else result: Self) -> Self {
    let isSame = value.equals(other.value) * x.equals(other.x) * y.equals(other.y)
    return .choose(Self(isSame, .nothing, .nothing), self, result)
  }
}

extension Jet {
  /// This where it is the same as `other`, else `result`.
  @inlinable func agreeing(with other: Self, else result: Self) -> Self {
    let isSame = value.equals(other.value) * x.equals(other.x) * y.equals(other.y)
    let isBentSame = xx.equals(other.xx) * xy.equals(other.xy) * yy.equals(other.yy)
    let condition = Self(
      isSame * isBentSame, .nothing, .nothing, .nothing, .nothing, .nothing)
    return .choose(condition, self, result)
  }
}
