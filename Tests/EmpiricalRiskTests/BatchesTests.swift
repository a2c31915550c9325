import Optimization
import Testing

@testable import EmpiricalRisk

@Suite struct BatchesTests {
  /// Orders that another program made after docs/data.md.
  @Test(
    arguments: [
      (0, 0, [0, 1, 4, 6, 3, 9, 8, 7, 2, 5]), (0, 1, [5, 3, 8, 2, 4, 1, 7, 9, 6, 0]),
      (42, 0, [5, 1, 4, 0, 6, 3, 2]), (42, 3, [5, 1, 3, 0, 2, 4, 6]), (.max, 2, [1, 2, 3, 4, 0]),
    ] as [(UInt64, Int, [Int])])
  func orders(seed: UInt64, epoch: Int, expected: [Int]) {
    #expect(Batches.order(seed, epoch, of: expected.count) == expected)
    let batches = Batches(.drawn(size: expected.count, seed: seed), of: expected.count)
    #expect(Array(batches.batch(epoch + 1)) == expected)
  }

  @Test(arguments: [(20, 5), (20, 6), (7, 1), (7, 7), (1, 1), (100, 99)])
  func epochsUseEveryExampleOnce(count: Int, size: Int) {
    let batches = Batches(.drawn(size: size, seed: 3), of: count)
    let perEpoch = (count + size - 1) / size
    for epoch in 0..<6 {
      let lists = (1...perEpoch).map { Array(batches.batch(epoch * perEpoch + $0)) }
      #expect(lists.flatMap { $0 }.sorted() == Array(0..<count))
      #expect(lists.dropLast().allSatisfy { $0.count == size })
      #expect(lists.last?.count == count - size * (perEpoch - 1), "the rest")
    }
  }

  @Test func epochsDiffer() {
    let orders = Set((0..<50).map { Batches.order(1, $0, of: 12) })
    #expect(orders.count == 50)
    #expect(Set((0..<50).map { Batches.order($0, 0, of: 12) }).count == 50)
  }

  /// Whatever was asked before, an update's batch is the same.
  @Test func orderOfAskingDoesNotMatter() {
    let plan = Batches.Plan.drawn(size: 3, seed: 8)
    let forth = Batches(plan, of: 10)
    let lists = (1...60).map { Array(forth.batch($0)) }
    let back = Batches(plan, of: 10)
    #expect((1...60).reversed().map { Array(back.batch($0)) } == lists.reversed())
    #expect((1...60).map { Array(Batches(plan, of: 10).batch($0)) } == lists)
  }

  @Test func listsAreUsedInTurn() {
    let lists = [[3, 1], [2, 2, 2], [0]]
    let batches = Batches(.listed(lists, file: "b"), of: 4)
    for t in 1...10 { #expect(Array(batches.batch(t)) == lists[(t - 1) % 3]) }
  }
}
