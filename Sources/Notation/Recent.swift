import Synchronization

/// The latest results of a function that takes long, for any thread.
public final class Recent<Key: Hashable & Sendable, Value: Sendable>: Sendable {
  private let results = Mutex<[(key: Key, value: Value)]>([])
  private let limit: Int

  public init(keeping limit: Int) { self.limit = limit }

  /// The result for a key, computed if it is not among those that are kept. Two threads may both
  /// compute one.
  public func value(for key: Key, _ compute: () -> Value) -> Value {
    let known = results.withLock { results in results.first { $0.key == key }?.value }
    if let known { return known }
    let value = compute()
    results.withLock { results in
      if results.count == limit { results.removeFirst() }
      results.append((key, value))
    }
    return value
  }
}
