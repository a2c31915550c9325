import Synchronization

/// A value that is made when it is first asked for, for any thread.
///
/// Two threads that ask at the same time may both make it; the one that is ready first stays.
public final class Deferred<Value: Sendable>: Sendable {
  private final class Made: Sendable {
    let value: Value
    init(_ value: Value) { self.value = value }
  }

  private let made = AtomicLazyReference<Made>()
  private let make: @Sendable () -> Value

  public init(_ make: @escaping @Sendable () -> Value) { self.make = make }

  public var value: Value { (made.load() ?? made.storeIfNil(Made(make()))).value }
}
