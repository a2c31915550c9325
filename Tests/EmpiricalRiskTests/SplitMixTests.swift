import Optimization
import Testing

/// The generator against the numbers that are commonly published for this seed, and its laws.
@Suite struct SplitMixTests {
  @Test func publishedNumbers() {
    var numbers = SplitMix64(seed: 1_234_567)
    let first = (0..<5).map { _ in numbers.next() }
    #expect(
      first == [
        6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423,
        4_593_380_528_125_082_431, 16_408_922_859_458_223_821,
      ])
  }

  @Test(arguments: [0, 1, 7, 1000]) func skippingIsDrawing(count: Int) {
    var drawn = SplitMix64(seed: 99)
    for _ in 0..<count { _ = drawn.next() }
    #expect(SplitMix64(seed: 99, skipping: count) == drawn)
  }

  @Test func wholeNumbersAreEven() {
    var numbers = SplitMix64(seed: 5)
    var counts = [Int](repeating: 0, count: 7)
    for _ in 0..<70_000 { counts[numbers.whole(below: 7)] += 1 }
    // Six standard deviations of a count of 10,000.
    for count in counts { #expect(abs(count - 10_000) < 600, "\(counts)") }
  }

  @Test func everyOrderComesUp() {
    var numbers = SplitMix64(seed: 6)
    var counts: [[Int]: Int] = [:]
    for _ in 0..<24_000 { counts[numbers.order(of: 4), default: 0] += 1 }
    #expect(counts.count == 24)
    for count in counts.values { #expect(abs(count - 1000) < 200) }
    #expect(numbers.order(of: 1) == [0])
  }

  @Test func unitsAreBelowOne() {
    var numbers = SplitMix64(seed: 7)
    let units = (0..<10_000).map { _ in numbers.unit() }
    #expect(units.allSatisfy { (0..<1).contains($0) })
    #expect(abs(units.reduce(0, +) / 10_000 - 0.5) < 0.02)
  }
}
