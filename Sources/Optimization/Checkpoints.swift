import Notation

/// The pages of a run that are kept: one every `interval` updates, and one wherever hyperparameters
/// change. Any other is computed from the one before it.
struct Checkpoints: Sendable {
  private static let interval = 256

  private var pages: [Worksheet<Point>]

  init(first: Worksheet<Point>) { pages = [first] }

  mutating func append(_ page: Worksheet<Point>) { pages.append(page) }

  /// The first iteration after t at which a page is to be kept.
  static func next(after t: Int, _ schedule: Schedule) -> Int {
    let regular = (t / interval + 1) * interval
    return schedule.changes.first { $0.t > t }.map { min($0.t, regular) } ?? regular
  }

  /// The last page kept at or before t. There is one for each interval at least.
  func last(before t: Int) -> Worksheet<Point> {
    var index = min(t / Self.interval, pages.count - 1)
    while index + 1 < pages.count, pages[index + 1].iteration <= t { index += 1 }
    return pages[index]
  }
}
