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

  /// The last iteration that time axes show: a round number that stays when the clock goes back.
  var timeEnd: Int { max(50, TimeAxis.span(of: max(clock.reach, lastIteration))) }
}
