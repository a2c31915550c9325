import Optimization

/// How far a key moves a hyperparameter.
enum Increment: Hashable, Sendable { case small, big }

extension Parameter {
  /// The next value that a key goes to: a round number above or below.
  func next(after value: Double, _ direction: Int, _ size: Increment) -> Double {
    switch (kind, size) {
    case (.rate, .small), (.firstRate, .small), (.growth, .small), (.weight, .small):
      Self.neighbour(of: value, direction, Self.preferred)
    case (.rate, .big), (.firstRate, .big), (.growth, .big), (.weight, .big), (.constant, .small):
      Self.neighbour(of: value, direction, [1, 2, 5])
    case (.constant, .big): Self.neighbour(of: value, direction, [1])
    case (.decay, .small), (.momentum, .small), (.fraction, .small):
      Self.complement(of: value, direction, [1, 1.5, 2, 3, 4, 5, 6, 7, 8, 9])
    case (.decay, .big), (.momentum, .big), (.fraction, .big):
      Self.complement(of: value, direction, [1, 2, 5])
    }
  }

  /// The next value of a number in J. What is above 0 and was so when it was typed stays so and goes in
  /// a rate's steps; others go on to 0, from one hundredth at the least, and beyond.
  static func next(
    after constant: Loss.Constant, _ direction: Int, _ size: Increment
  ) -> Double {
    let series = size == .small ? preferred : [1, 2, 5]
    let value = constant.value
    if constant.given > 0, value > 0 { return neighbour(of: value, direction, series) }
    let least = 0.01
    if value == 0 { return least * Double(direction) }
    let isGrowing = (value > 0) == (direction > 0)
    if !isGrowing, abs(value) <= least * (1 + 1e-9) { return 0 }
    let size = neighbour(of: abs(value), isGrowing ? 1 : -1, series)
    return value > 0 ? size : -size
  }

  /// The E24 series of preferred numbers, IEC 60063: even steps of a tenth, in two digits.
  private static let preferred = [
    1.0, 1.1, 1.2, 1.3, 1.5, 1.6, 1.8, 2.0, 2.2, 2.4, 2.7, 3.0, 3.3, 3.6, 3.9, 4.3, 4.7, 5.1, 5.6,
    6.2, 6.8, 7.5, 8.2, 9.1,
  ]

  private static let (smallest, largest) = (1e-15, 1e6)

  /// The nearest number of a series, times a power of ten, above or below a value.
  private static func neighbour(of value: Double, _ direction: Int, _ series: [Double]) -> Double {
    guard value >= smallest else { return direction > 0 ? smallest : max(value, 0) }
    guard value < largest || direction < 0 else { return value }
    var decade = -15
    while number(10, decade) <= value { decade += 1 }
    let near = [-1, 0, 1].flatMap { step in series.map { number($0, decade + step) } }
    let close = 1e-9 * value
    let next = direction > 0 ? near.first { $0 > value + close } : near.last { $0 < value - close }
    return direction > 0 ? min(next ?? value, largest) : max(next ?? value, smallest)
  }

  /// A value below 1 whose distance from 1 is the next number of a series.
  private static func complement(of value: Double, _ direction: Int, _ series: [Double]) -> Double {
    let rest = neighbour(of: 1 - value, -direction, series)
    guard rest < 1 else { return 0 }
    return max(rest, 1e-6).distanceToOne
  }

  /// mantissa · 10^exponent, correctly rounded.
  private static func number(_ mantissa: Double, _ exponent: Int) -> Double {
    Double("\(mantissa)e\(exponent)")!
  }
}

extension Double {
  /// 1 minus this, rounded to twelve decimals so that 1 - 0.09 is 0.91.
  fileprivate var distanceToOne: Double { ((1 - self) * 1e12).rounded() / 1e12 }
}
