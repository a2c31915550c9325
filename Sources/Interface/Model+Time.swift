import Optimization

extension Model {
  /// Asks for the race at the clock's iteration.
  func reshow() -> [Effect] { [.show(scene, at: clock.t)] }

  /// Stops the clock at an iteration.
  mutating func go(to t: Int) -> [Effect] {
    clock.isRunning = false
    lines = nil
    clock.t = min(max(0, t), scene.limits.iterations)
    return reshow()
  }

  /// The last iteration that a run has been computed to.
  var lastIteration: Int { visible.compactMap { run($0)?.count }.max() ?? 0 }

  /// What is said while the race is computed much further than the screen shows it; nil in ordinary play.
  var progress: String? {
    guard isFarBehind else { return nil }
    return "computing: t \(lastIteration) of \(clock.t); Esc stops here"
  }

  /// Whether runs have to be computed for longer than a moment to get to the clock.
  var isFarBehind: Bool { !haveEnded && clock.t - lastIteration > 10_000 }

  /// To where all runs have ended, or to the limit, however long that takes to compute; in a lesson to the
  /// end of its step.
  mutating func goToEnd() -> [Effect] {
    if let until = lecture?.step.until, !isChanged, clock.t < until { return go(to: until) }
    return haveEnded ? go(to: lastIteration) : go(to: scene.limits.iterations)
  }

  /// Takes a snapshot; where all runs have ended before the clock, it goes back to their end.
  mutating func take(_ snapshot: Race.Snapshot) {
    self.snapshot = snapshot
    if haveEnded, !clock.isRunning { clock.t = min(clock.t, lastIteration) }
  }

  /// The last iteration that time axes show: a round number that stays when the clock goes back.
  var timeEnd: Int { max(50, TimeAxis.span(of: max(clock.reach, lastIteration))) }
}
