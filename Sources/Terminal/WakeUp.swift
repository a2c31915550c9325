import CTerminal

/// Wakes a screen that waits: something has come into a mailbox.
///
/// However often it is signalled before the screen looks, the screen wakes up once.
package final class WakeUp: Sendable {
  private let ends: (read: Int32, write: Int32)

  /// Nil when the process has no descriptors left.
  package init?() {
    var pipe: [Int32] = [-1, -1]
    guard terminal_make_pipe(&pipe) else { return nil }
    ends = (pipe[0], pipe[1])
  }

  /// May be called on any thread, and never waits.
  package func signal() { terminal_poke(ends.write) }

  /// The descriptor that becomes readable.
  var descriptor: Int32 { ends.read }

  func reset() { terminal_drain(ends.read) }

  deinit {
    terminal_close_pipe(ends.read, ends.write)
  }
}
