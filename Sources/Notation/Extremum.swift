/// The smaller or the larger of two, and so of any number of them.
public protocol Extremum: Bivariate {}
extension Minimum: Extremum {}
extension Maximum: Extremum {}

// NaN stays NaN: the C functions fmin and fmax would drop it.
extension Lanes {
  @inlinable public func smaller(_ other: Self) -> Self {
    zip(other, degree: 1) { $0.isNaN ? $0 : $0 <= $1 ? $0 : $1 }
  }

  @inlinable public func larger(_ other: Self) -> Self {
    zip(other, degree: 1) { $0.isNaN ? $0 : $0 >= $1 ? $0 : $1 }
  }
}

extension SIMD4 where Scalar == Double {
  @inlinable @inline(__always) public func smaller(_ other: Self) -> Self {
    vectorSmaller(self, other)
  }

  @inlinable @inline(__always) public func larger(_ other: Self) -> Self {
    vectorLarger(self, other)
  }
}
