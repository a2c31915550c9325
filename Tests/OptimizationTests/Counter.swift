import Notation
import Synchronization

/// Counts how often a formula is asked, from any thread.
final class Counter: Sendable {
  private let count = Atomic(0)

  func counted<F: Formula>(_ formula: F) -> F {
    count.add(1, ordering: .relaxed)
    return formula
  }

  /// The count so far, which starts again from 0.
  func taken() -> Int { count.exchange(0, ordering: .relaxed) }
}
