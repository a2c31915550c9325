import Optimization

/// A run as the screen shows it now.
struct ShownRun: Sendable {
  let index: Int
  /// Which of the theme's traces it has: its method's own, whatever runs beside it (`Traces`).
  let trace: Int
  let entry: Entry
  /// nil before anything has been computed.
  let run: Run?
  /// The run as it would be without what was changed on the way; nil where nothing was.
  let ghost: Run?
  /// The iteration that the clock is at.
  let now: Int
  /// Whether keys act on it alone.
  let isFocused: Bool
  /// The letter of it that keys change; nil where they change other runs.
  let letter: String?

  /// The iteration that is shown: its last one if it has ended before.
  var t: Int { iteration(of: run) }

  /// The same of its ghost.
  var ghostT: Int { iteration(of: ghost) }

  private func iteration(of run: Run?) -> Int { run.map { min(now, $0.count) } ?? now }

  /// Whether it has come to its end by now.
  var hasEnded: Bool { run.map { $0.end != nil && $0.count <= now } ?? false }
}

extension Model {
  /// The run of an index as it is shown now.
  func shown(_ index: Int) -> ShownRun {
    ShownRun(
      index: index, trace: traces[index], entry: scene.entries[index], run: run(index),
      ghost: ghost(index),
      now: clock.t, isFocused: focus == index, letter: targets.contains(index) ? letter : nil)
  }

  /// The runs that are switched on.
  var shownRuns: [ShownRun] { visible.map(shown) }
}
