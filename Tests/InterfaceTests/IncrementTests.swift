import Catalog
import Checking
import Optimization
import Testing

@testable import Interface

@Suite struct IncrementTests {
  /// One hyperparameter of each kind.
  static let kinds: [Parameter.Kind] = [.rate, .decay, .momentum, .fraction, .constant]
  static let sizes: [Increment] = [.small, .big]

  static func parameter(_ kind: Parameter.Kind) -> Parameter {
    Algorithm.all.flatMap(\.parameters).first { $0.kind == kind }!
  }

  /// All values that keys get to from the ends of the range.
  static func values(_ kind: Parameter.Kind, _ size: Increment) -> [Double] {
    let parameter = parameter(kind)
    var value = kind.isFraction ? 0 : 1e-15
    var values = [value]
    while case let next = parameter.next(after: value, 1, size), next != value, values.count < 2000
    {
      values.append(next)
      value = next
    }
    return values
  }

  @Test(arguments: kinds, sizes) func upAndDownAreTheSameWay(
    _ kind: Parameter.Kind, _ size: Increment
  ) {
    let parameter = Self.parameter(kind)
    let values = Self.values(kind, size)
    #expect(values.count > 10)
    for (low, high) in zip(values, values.dropFirst()) {
      #expect(low < high)
      #expect(sameBits(parameter.next(after: high, -1, size), low), "from \(high) down to \(low)")
    }
  }

  @Test(arguments: kinds, sizes) func range(_ kind: Parameter.Kind, _ size: Increment) {
    let values = Self.values(kind, size)
    switch kind {
    case .decay, .momentum, .fraction:
      #expect(values.allSatisfy { (0..<1).contains($0) })
      #expect(values.last == 0.999999)
    case .rate, .firstRate, .growth, .weight, .constant:
      #expect(values.allSatisfy { (1e-15...1e6).contains($0) })
      #expect(values.last == 1e6)
    }
  }

  @Test(arguments: kinds, sizes) func anyWayStaysInTheRange(
    _ kind: Parameter.Kind, _ size: Increment
  ) {
    let parameter = Self.parameter(kind)
    var random = SplitMix(seed: 8)
    for start in [parameter.initial, 0.1, 0, 1e-300, -1, 1, 2, 1e300, 1e-307, 0.9999999] {
      for direction in [1, -1] {
        var value = start
        for _ in 0..<200 {
          let next = parameter.next(after: value, direction, random.next() % 3 == 0 ? .big : size)
          #expect(next.isFinite)
          let isOutside = kind.isFraction ? !(0..<1).contains(next) : !(0...1e6).contains(next)
          #expect(!isOutside || abs(next) <= abs(value), "\(value) to \(next)")
          value = next
        }
        #expect(
          kind.isFraction ? (0..<1).contains(value) : (0...1e6).contains(value) || start > 1e6)
      }
    }
  }

  /// From anywhere a key moves in its direction, until the end of the range.
  @Test(arguments: sizes) func keysMove(_ size: Increment) {
    let (rate, fraction) = (Self.parameter(.rate), Self.parameter(.fraction))
    var random = SplitMix(seed: 4)
    for _ in 0..<2000 {
      let unit = Double.random(in: 0..<1, using: &random)
      let value = 1e-14 * pow10(20 * unit)
      #expect(rate.next(after: value, 1, size) > value)
      #expect(rate.next(after: value, -1, size) < value)
      #expect(fraction.next(after: unit, -1, size) < unit)
      if unit < 0.999 { #expect(fraction.next(after: unit, 1, size) > unit) }
    }
  }

  private func pow10(_ exponent: Double) -> Double {
    (0..<Int(exponent)).reduce(1.0) { power, _ in power * 10 }
      * (1 + 9 * (exponent - exponent.rounded(.down)))
  }

  @Test func wellKnownValues() {
    let fraction = Self.parameter(.fraction)
    #expect(fraction.next(after: 0.9, 1, .small) == 0.91)
    #expect(fraction.next(after: 0.9, 1, .big) == 0.95)
    #expect(fraction.next(after: 0.95, 1, .big) == 0.98)
    #expect(fraction.next(after: 0.98, 1, .big) == 0.99)
    #expect(fraction.next(after: 0.99, 1, .big) == 0.995)
    let rate = Self.parameter(.rate)
    #expect(rate.next(after: 0.001, 1, .small) == 0.0011)
    #expect(rate.next(after: 0.001, -1, .small) == 0.00091)
    #expect(rate.next(after: 0.001, 1, .big) == 0.002)
    let constant = Self.parameter(.constant)
    #expect(constant.next(after: 1e-8, -1, .small) == 5e-9)
    #expect(constant.next(after: 1e-8, -1, .big) == 1e-9)
  }
}
