/// A derivative: a number, or nothing where a formula does not depend on the coordinate.
///
/// Nothing stays nothing whatever it is multiplied with, an infinite value too, and costs nothing: in a
/// compiled formula the compiler knows where it stands. A plain 0 would be multiplied and added.
public struct Slope<S: Lanes>: Sendable {
  @usableFromInline let dependent: S?

  @inlinable @inline(__always) init(_ number: S?) { dependent = number }

  @inlinable @inline(__always) static var nothing: Self { Self(nil) }

  @inlinable @inline(__always) var number: S { dependent ?? S(constant: 0) }

  @inlinable @inline(__always) static func + (a: Self, b: Self) -> Self {
    guard let x = a.dependent else { return b }
    guard let y = b.dependent else { return a }
    return Self(x + y)
  }

  @inlinable @inline(__always) static func - (a: Self, b: Self) -> Self {
    guard let y = b.dependent else { return a }
    guard let x = a.dependent else { return Self(-y) }
    return Self(x - y)
  }

  @inlinable @inline(__always) static func * (a: Self, b: Self) -> Self {
    guard let x = a.dependent, let y = b.dependent else { return nothing }
    return Self(x * y)
  }

  @inlinable @inline(__always) static func * (factor: S, a: Self) -> Self {
    guard let x = a.dependent else { return nothing }
    return Self(factor * x)
  }

  @inlinable @inline(__always) static func / (a: Self, divisor: S) -> Self {
    guard let x = a.dependent else { return nothing }
    return Self(x / divisor)
  }

  @inlinable @inline(__always) static prefix func - (a: Self) -> Self {
    guard let x = a.dependent else { return nothing }
    return Self(-x)
  }
}
