/// A number with a bound of its error: what rounding has made of it on the way, at most.
struct Bounded: Sendable {
  let value: Double
  let error: Double

  /// Half the distance from 1 to the next number.
  private static let unit = 0x1p-53

  /// A result that was rounded once more.
  init(_ value: Double, error: Double) {
    self.value = value
    let sum = error + Self.unit * Swift.abs(value)
    self.error = sum.isNaN ? .infinity : sum
  }

  private init(rounded value: Double, error: Double) {
    self.value = value
    self.error = error
  }

  init(exactly value: Double) { self.init(rounded: value, error: 0) }

  private var size: Double { Swift.abs(value) }
}

extension Bounded: Quantity {
  /// A number as it is written: 0.1 has no exact `Double`, but 3 and 0.25 have.
  init(constant: Double) {
    let isExact = (constant * 1024).rounded() == constant * 1024
    self = isExact ? Self(exactly: constant) : Self(constant, error: 0)
  }

  static func + (a: Self, b: Self) -> Self { Self(a.value + b.value, error: a.error + b.error) }
  static func - (a: Self, b: Self) -> Self { Self(a.value - b.value, error: a.error + b.error) }

  static func * (a: Self, b: Self) -> Self {
    Self(a.value * b.value, error: a.size * b.error + (b.size + b.error) * a.error)
  }

  static func / (a: Self, b: Self) -> Self {
    let quotient = a.value / b.value
    guard b.size > b.error else { return Self(quotient, error: .infinity) }
    return Self(quotient, error: (a.error + Swift.abs(quotient) * b.error) / (b.size - b.error))
  }

  static prefix func - (a: Self) -> Self { Self(rounded: -a.value, error: a.error) }

  var root: Self { map { $0.squareRoot() } }
}

extension Bounded: Lanes {
  static var slopeAtKink: Double { 0 }
  var vanishes: Bool { value == 0 }
  var positive: Self { Self(exactly: value.positive) }
  func difference(square: Self) -> Self { self - square }
  static func balance(_ a: Self, _ b: Self, square c: Self) -> Self { Self(exactly: 1) }

  /// Functions of the library are right to two units; they go up or down all along so short a way.
  func map(_ function: (Double) -> Double) -> Self {
    let middle = function(value)
    let ends = [value - error, value + error].map { Swift.abs(function($0) - middle) }
    return Self(middle, error: ends.worst + 2 * Self.unit * Swift.abs(middle))
  }

  func zip(_ other: Self, _ function: (Double, Double) -> Double) -> Self {
    let middle = function(value, other.value)
    let ends = [-1.0, 1].flatMap { a in
      [-1.0, 1].map { b in
        Swift.abs(function(value + a * error, other.value + b * other.error) - middle)
      }
    }
    return Self(middle, error: ends.worst + 2 * Self.unit * Swift.abs(middle))
  }
}

extension [Double] {
  /// The largest; infinite if one is no number.
  fileprivate var worst: Double { reduce(0) { $1.isNaN ? .infinity : Swift.max($0, $1) } }
}
