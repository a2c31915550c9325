// What compares numbers, for four at once by masks: one by one they would take three times as long.

extension Lanes {
  @inlinable public var absolute: Self {
    map(Swift.abs) { $0 * ($0.positive - (-$0).positive) }
  }

  @inlinable public func related<R: Relation>(_ relation: R.Type, to other: Self) -> Self {
    zip(other, R.value(of:_:))
  }
}

extension SIMD4 where Scalar == Double {
  @inlinable @inline(__always) public var absolute: Self {
    let bits = unsafeBitCast(self, to: SIMD4<UInt64>.self) & 0x7FFF_FFFF_FFFF_FFFF
    return unsafeBitCast(bits, to: Self.self)
  }

  @inlinable @inline(__always) public func related<R: Relation>(
    _ relation: R.Type, to other: Self
  ) -> Self {
    if R.isConnective { return zip(other, R.value(of:_:)) }
    return vectorKnown(Self.zero.replacing(with: 1, where: R.holds(self, other)), self, other)
  }
}
