/// The least and the greatest of some numbers; NaN, both, where none of them is finite.
public struct Reach: Hashable, Sendable {
  public private(set) var low = Double.nan
  public private(set) var high = Double.nan

  mutating func add(_ number: Double) {
    guard number.isFinite else { return }
    // Whatever is compared with NaN is not in order.
    if !(low <= number) { low = number }
    if !(high >= number) { high = number }
  }

  mutating func add(_ other: Reach) {
    add(other.low)
    add(other.high)
  }
}
