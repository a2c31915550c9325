import Dispatch

/// A place for one message between threads: a newer one replaces an older one that nobody took, so
/// that a fast sender cannot flood a slow reader.
///
/// Sound though unchecked: the slot is read and written on the queue alone.
public final class Mailbox<Message: Sendable>: @unchecked Sendable {
  private let queue = DispatchQueue(label: "optviz.mailbox")
  private var slot: Message?

  public init() {}

  public func put(_ message: Message) { queue.sync { slot = message } }

  /// Whether nobody has put a message in since the last one was taken.
  public var isEmpty: Bool { queue.sync { slot == nil } }

  /// Takes the message out, if there is one.
  public func take() -> Message? {
    queue.sync {
      defer { slot = nil }
      return slot
    }
  }
}
