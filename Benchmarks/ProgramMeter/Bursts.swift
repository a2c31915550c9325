/// The output of a program, taken apart into frames: what is written at once, until it rests.
struct Bursts {
  /// When a burst began to come and how many bytes it has.
  struct Burst {
    let start: ContinuousClock.Instant
    var end: ContinuousClock.Instant
    var bytes: Int
  }

  private(set) var all: [Burst] = []
  /// How long the output must rest for a frame to be over: less than the time between two frames, more
  /// than a program waits between two writes of one frame.
  static let rest = Duration.milliseconds(5)
  private var count: Int

  /// Counts bytes from `count` on.
  init(from count: Int) { self.count = count }

  /// Takes note of how many bytes have come by now.
  mutating func note(_ total: Int) {
    let now = ContinuousClock.now
    guard total > count else { return }
    if let last = all.last, now - last.end < Self.rest {
      all[all.count - 1].end = now
      all[all.count - 1].bytes += total - count
    } else {
      all.append(Burst(start: now, end: now, bytes: total - count))
    }
    count = total
  }

  /// Whether the first frame is over.
  var isFirstOver: Bool {
    guard let first = all.first else { return false }
    return all.count > 1 || ContinuousClock.now - first.end > Self.rest
  }
}
