import Notation
import Optimization

/// Which examples each update uses, the same on every machine and however often it is asked.
public struct Batches: Sendable {
  /// How they were asked for.
  public enum Plan: Hashable, Sendable {
    /// `size` examples an update, drawn without replacement within an epoch.
    case drawn(size: Int, seed: UInt64)
    /// Given ones, used in turn and around again; the file that they are from.
    case listed([[Int]], file: String)
  }

  public let plan: Plan
  private let count: Int
  private let orders = Recent<Int, [Int]>(keeping: 4)

  /// - Parameter count: the number of examples, of which all that a plan names are some.
  public init(_ plan: Plan, of count: Int) {
    switch plan {
    case .drawn(let size, _): precondition((1...count).contains(size), "a batch of some examples")
    case .listed(let lists, _):
      precondition(
        !lists.isEmpty
          && lists.allSatisfy { list in
            !list.isEmpty && list.allSatisfy { (0..<count).contains($0) }
          }, "lists of row numbers")
    }
    self.plan = plan
    self.count = count
  }

  /// The row numbers of the examples of update t, from 1 on.
  public func batch(_ update: Int) -> ArraySlice<Int> {
    switch plan {
    case .listed(let lists, _): lists[(update - 1) % lists.count][...]
    case .drawn(let size, let seed): drawn(size, seed, update - 1)
    }
  }

  /// The same, as a loss tells it.
  var rows: @Sendable (Int) -> [Int] { { Array(batch($0)) } }

  /// An epoch is as many batches as use every example once; the last of them is smaller where `size`
  /// does not divide the number of examples.
  private func drawn(_ size: Int, _ seed: UInt64, _ index: Int) -> ArraySlice<Int> {
    let (epoch, place) = index.quotientAndRemainder(dividingBy: (count + size - 1) / size)
    let order = orders.value(for: epoch) { Self.order(seed, epoch, of: count) }
    return order[(place * size)..<min((place + 1) * size, count)]
  }

  /// The order of the examples in an epoch, from 0 on. Each epoch has a generator of its own, whose
  /// seed is the number of that index from the given seed: so any epoch can be had without the ones
  /// before it.
  static func order(_ seed: UInt64, _ epoch: Int, of count: Int) -> [Int] {
    var seeds = SplitMix64(seed: seed, skipping: epoch)
    var numbers = SplitMix64(seed: seeds.next())
    return numbers.order(of: count)
  }
}
