import Optimization

/// What curves are made from.
struct CurveSource: Sendable {
  /// The runs that are switched on.
  let runs: [ShownRun]
  let loss: Loss
  let choice: CurveChoice
  /// The iteration that the clock is at.
  let t: Int
  /// The last iteration of time axes.
  let end: Int
  /// Whether nobody can press keys.
  let isStill: Bool

  /// The lowest known value of J; nil where none is known, or a run that is shown has been below it.
  var lowest: Double? {
    guard let lowest = loss.lowest else { return nil }
    let floor = lowest - 1e-9 * max(1, abs(lowest))
    let isUndercut = runs.contains { shown in
      shown.run?.hasBeen(below: floor, by: shown.t) ?? false
    }
    return isUndercut ? nil : lowest
  }

  /// The passes through all examples by each iteration, where updates use minibatches and the cost is
  /// counted; nil elsewhere.
  var passes: [Double]? {
    loss.batch == nil || choice.cost == .iterations ? nil : loss.passes(to: t)
  }
}

extension Model {
  var curveSource: CurveSource {
    CurveSource(
      runs: shownRuns, loss: scene.loss, choice: curves, t: clock.t, end: timeEnd,
      isStill: isStill)
  }
}
