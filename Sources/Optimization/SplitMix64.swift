/// Steele, Lea and Flood's generator of random numbers (2014): the same numbers on every machine.
public struct SplitMix64: RandomNumberGenerator, Hashable, Sendable {
  private var state: UInt64
  private static let increment: UInt64 = 0x9E37_79B9_7F4A_7C15

  /// - Parameter skipped: how many numbers of the sequence are left out at first.
  public init(seed: UInt64, skipping skipped: Int = 0) {
    state = seed &+ UInt64(skipped) &* Self.increment
  }

  public mutating func next() -> UInt64 {
    state &+= Self.increment
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }

  /// A number from 0 to below 1: the upper 53 bits of the next one.
  public mutating func unit() -> Double { Double(next() >> 11) * 0x1p-53 }

  /// A whole number from 0 to below `bound`, all equally likely: the remainder of the next number that
  /// is not among the lowest 2⁶⁴ mod `bound`, which would favour some.
  public mutating func whole(below bound: Int) -> Int {
    let bound = UInt64(bound)
    let favoured = (0 &- bound) % bound
    while true {
      let number = next()
      if number >= favoured { return Int(number % bound) }
    }
  }

  /// 0 ..< count in an order of which all are equally likely: Fisher and Yates's shuffle from the last
  /// place down to the second, each swapped with a place up to itself.
  public mutating func order(of count: Int) -> [Int] {
    var order = Array(0..<count)
    for last in order.indices.dropFirst().reversed() {
      order.swapAt(last, whole(below: last + 1))
    }
    return order
  }
}
