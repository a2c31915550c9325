#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Elementwise arithmetic: whatever a formula can be asked for.
///
/// A number asks "how high?", a `Jet` (value, gradient, Hessian) asks "how steep, how curved?", a
/// point of two coordinates asks an algorithm "where to?", and lanes ask it for many points at once.
public protocol Quantity: Sendable {
  /// The quantity that is this number everywhere.
  init(constant: Double)
  static func + (a: Self, b: Self) -> Self
  static func - (a: Self, b: Self) -> Self
  static func * (a: Self, b: Self) -> Self
  static func / (a: Self, b: Self) -> Self
  static prefix func - (a: Self) -> Self
  var root: Self { get }
  /// A function of one variable, by the chain rule where the quantity carries derivatives.
  func applying<F: Elementary>(_ function: F.Type) -> Self
  /// A function of two variables, likewise.
  func applying<F: Bivariate>(_ function: F.Type, with other: Self) -> Self
  /// a where the condition holds (is not 0), else b; no number where the condition is none.
  static func choose(_ condition: Self, _ a: Self, _ b: Self) -> Self
}

/// A plain real number, or several of them side by side: what derivatives are made of.
public protocol Lanes: Quantity {
  func map(_ function: (Double) -> Double) -> Self
  func zip(_ other: Self, _ function: (Double, Double) -> Double) -> Self
  /// 1 where this is greater than 0, else 0.
  var positive: Self { get }
  /// This less a square, and 0 where the difference is nothing but rounding errors.
  func difference(square: Self) -> Self
  /// A power of two that makes the larger of a b and c² about 1 when a, b and c are multiplied by it, so
  /// that neither overflows nor vanishes.
  static func balance(_ a: Self, _ b: Self, square c: Self) -> Self
  /// The smaller of this and another, and the larger; no number where one of them is none.
  func smaller(_ other: Self) -> Self
  func larger(_ other: Self) -> Self
  /// The size of this.
  var absolute: Self { get }
  /// 1 where a relation to another holds, 0 where it does not, no number where that cannot be said.
  func related<R: Relation>(_ relation: R.Type, to other: Self) -> Self
  var exponential: Self { get }
  var logarithm: Self { get }
  /// This to the power of another.
  func power(_ exponent: Self) -> Self
  /// A function; `beyond` says it in arithmetic, for numbers with a wider range than `Double`.
  func map(_ function: (Double) -> Double, beyond: (Self) -> Self) -> Self
  /// A function with f(c a, c b) = cⁿ f(a, b) for c > 0, n being the degree.
  func zip(_ other: Self, degree: Int, _ function: (Double, Double) -> Double) -> Self
  /// The slope that a function gives out at a kink, where it has none. NaN asks for a closer look.
  static var slopeAtKink: Double { get }
  /// Whether all of it is 0.
  var vanishes: Bool { get }
}

extension Lanes {
  @inlinable @inline(__always) public var exponential: Self { map(exp) }
  @inlinable @inline(__always) public var logarithm: Self { map(log) }
  @inlinable @inline(__always) public func power(_ exponent: Self) -> Self { zip(exponent, pow) }
  @inlinable @inline(__always) public func map(
    _ function: (Double) -> Double, beyond: (Self) -> Self
  ) -> Self { map(function) }
  @inlinable @inline(__always) public func zip(
    _ other: Self, degree: Int, _ function: (Double, Double) -> Double
  ) -> Self { zip(other, function) }
  @inlinable @inline(__always) public static var slopeAtKink: Double { .nan }
}

/// A difference of two products is noise below this part of them.
@usableFromInline var noise: Double { @inlinable @inline(__always) get { 0x1p-50 } }

extension Lanes {
  @inlinable public func applying<F: Elementary>(_ function: F.Type) -> Self { F.value(self) }

  @inlinable public func applying<F: Bivariate>(_ function: F.Type, with other: Self) -> Self {
    F.value(self, other)
  }
}

extension Double: Lanes {
  @inlinable @inline(__always) public init(constant: Double) { self = constant }
  @inlinable @inline(__always) public var root: Double { squareRoot() }
  @inlinable @inline(__always) public func map(_ function: (Double) -> Double) -> Double {
    function(self)
  }
  @inlinable @inline(__always) public func zip(
    _ other: Double, _ function: (Double, Double) -> Double
  ) -> Double { function(self, other) }
  @inlinable @inline(__always) public var positive: Double { self > 0 ? 1 : 0 }
  @inlinable @inline(__always) public var vanishes: Bool { self == 0 }
  @inlinable @inline(__always) public func difference(square: Double) -> Double {
    let difference = self - square
    return Swift.abs(difference) <= noise * square ? 0 : difference
  }
  @inlinable @inline(__always) public static func balance(
    _ a: Double, _ b: Double, square c: Double
  ) -> Double {
    let power = 2046 - max(a.exponentField + b.exponentField, 2 * c.exponentField) / 2
    return Double(bitPattern: UInt64(max(power, 1)) << 52)
  }
  /// The exponent plus 1023; 0 for 0 and what is next to it.
  @inlinable @inline(__always) var exponentField: Int { Int(bitPattern >> 52) & 0x7FF }
}

/// Four numbers at once.
public typealias Wide = SIMD4<Double>

extension SIMD4: Quantity, Lanes where Scalar == Double {
  // Swift's own takes a from 0, which gives 0 for 0, not -0.
  @inlinable @inline(__always) public static prefix func - (a: Self) -> Self {
    Self(repeating: -0.0) - a
  }
  @inlinable @inline(__always) public init(constant: Double) { self.init(repeating: constant) }
  @inlinable @inline(__always) public var root: Self { vectorRoot(self) }
  @inlinable public func map(_ function: (Double) -> Double) -> Self {
    var result = self
    for i in 0..<4 { result[i] = function(self[i]) }
    return result
  }
  @inlinable public func zip(_ other: Self, _ function: (Double, Double) -> Double) -> Self {
    var result = self
    for i in 0..<4 { result[i] = function(self[i], other[i]) }
    return result
  }
  @inlinable @inline(__always) public var vanishes: Bool { self == .zero }
  @inlinable @inline(__always) public var positive: Self {
    Self.zero.replacing(with: 1, where: self .> 0)
  }
  @inlinable @inline(__always) public func difference(square: Self) -> Self {
    let (difference, bound) = (self - square, noise * square)
    return difference.replacing(
      with: 0, where: (difference .<= bound) .& (difference .>= -bound))
  }
  @inlinable @inline(__always) public static func balance(
    _ a: Self, _ b: Self, square c: Self
  ) -> Self { vectorBalance(a, b, c) }
}
