public import CVector

/// Two coordinates, computed with elementwise.
public typealias Point = SIMD2<Double>

/// A quantity of two coordinates, which an algorithm moves about.
public protocol Planar: Quantity {
  associatedtype Coordinate: Lanes
  init(_ x: Coordinate, _ y: Coordinate)
  var x: Coordinate { get }
  var y: Coordinate { get }
  /// (y, x).
  var swapped: Self { get }
}

extension SIMD2: Quantity, Planar where Scalar == Double {
  // Swift's own takes a from 0, which gives 0 for 0, not -0.
  @inlinable @inline(__always) public static prefix func - (a: Self) -> Self {
    Self(repeating: -0.0) - a
  }
  @inlinable @inline(__always) public init(constant: Double) { self.init(repeating: constant) }
  @inlinable @inline(__always) public var root: Self { root2(self) }
  @inlinable @inline(__always) public var swapped: Self { Self(y, x) }
  @inlinable @inline(__always) public func applying<F: Elementary>(_ function: F.Type) -> Self {
    Self(F.value(x), F.value(y))
  }
  @inlinable public func applying<F: Bivariate>(_ function: F.Type, with other: Self) -> Self {
    Self(F.value(x, other.x), F.value(y, other.y))
  }
}

@inlinable @inline(__always) func vectorRoot(_ a: Wide) -> Wide { root4(a) }

@inlinable @inline(__always) func vectorBalance(_ a: Wide, _ b: Wide, _ c: Wide) -> Wide {
  balance4(a, b, c)
}

@inlinable @inline(__always) func vectorChoice(_ condition: Wide, _ a: Wide, _ b: Wide) -> Wide {
  choose4(condition, a, b)
}

@inlinable @inline(__always) func vectorSmaller(_ a: Wide, _ b: Wide) -> Wide { smaller4(a, b) }

@inlinable @inline(__always) func vectorLarger(_ a: Wide, _ b: Wide) -> Wide { larger4(a, b) }

@inlinable @inline(__always) func vectorKnown(_ result: Wide, _ p: Wide, _ q: Wide) -> Wide {
  known4(result, p, q)
}

/// Four points at once, x and y apart.
public struct Column: Planar {
  public var x: Wide
  public var y: Wide

  @inlinable @inline(__always) public init(_ x: Wide, _ y: Wide) {
    self.x = x
    self.y = y
  }
  @inlinable @inline(__always) public init(constant: Double) {
    self.init(Wide(repeating: constant), Wide(repeating: constant))
  }
  @inlinable @inline(__always) public static func + (a: Self, b: Self) -> Self {
    Self(a.x + b.x, a.y + b.y)
  }
  @inlinable @inline(__always) public static func - (a: Self, b: Self) -> Self {
    Self(a.x - b.x, a.y - b.y)
  }
  @inlinable @inline(__always) public static func * (a: Self, b: Self) -> Self {
    Self(a.x * b.x, a.y * b.y)
  }
  @inlinable @inline(__always) public static func / (a: Self, b: Self) -> Self {
    Self(a.x / b.x, a.y / b.y)
  }
  @inlinable @inline(__always) public static prefix func - (a: Self) -> Self { Self(-a.x, -a.y) }
  @inlinable @inline(__always) public var root: Self { Self(x.root, y.root) }
  @inlinable @inline(__always) public var swapped: Self { Self(y, x) }
  @inlinable @inline(__always) public func applying<F: Elementary>(_ function: F.Type) -> Self {
    Self(F.value(x), F.value(y))
  }
  @inlinable public func applying<F: Bivariate>(_ function: F.Type, with other: Self) -> Self {
    Self(F.value(x, other.x), F.value(y, other.y))
  }
}
