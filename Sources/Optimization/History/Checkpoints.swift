import Notation

/// The pages of a run that are kept, from which what is between them is computed: one every so many
/// updates, the more the longer the run, and one wherever hyperparameters change.
struct Checkpoints: Sendable {
  /// Where loops stop for a page.
  private static let shortest = 256
  private static let most = 2048

  private var pages: [Worksheet<GradientSensitivity>]
  /// Where hyperparameters have changed.
  private var changes: Set<Int> = []
  private var interval = Self.shortest

  init(first: Worksheet<GradientSensitivity>) { pages = [first] }

  /// How many are kept.
  var count: Int { pages.count }

  mutating func append(_ page: Worksheet<GradientSensitivity>, isChange: Bool) {
    let t = page.iteration
    if isChange { changes.insert(t) }
    guard isChange || t % interval == 0 else { return }
    pages.append(page)
    guard pages.count - changes.count > Self.most else { return }
    interval *= 2
    let (interval, changes) = (interval, changes)
    pages.removeAll { $0.iteration % interval != 0 && !changes.contains($0.iteration) }
  }

  /// The first iteration after t at which there may be a page to keep.
  static func next(after t: Int, _ schedule: Schedule) -> Int {
    let regular = (t / shortest + 1) * shortest
    return schedule.changes.first { $0.t > t }.map { min($0.t, regular) } ?? regular
  }

  /// The last page kept at or before t.
  func last(before t: Int) -> Worksheet<GradientSensitivity> { pages[number(after: t) - 1] }

  /// The iteration of the first page kept after t.
  func following(_ t: Int) -> Int? {
    let index = number(after: t)
    return index < pages.count ? pages[index].iteration : nil
  }

  /// The index of the first page kept after t.
  private func number(after t: Int) -> Int {
    var (low, high) = (0, pages.count)
    while low < high {
      let middle = (low + high) / 2
      if pages[middle].iteration <= t { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
