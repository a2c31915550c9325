public import Notation

/// One optimizer's way over a loss: its whole history, and how it ended.
public struct Run: Sendable {
  public let algorithm: Algorithm
  public let loss: Loss
  public let schedule: Schedule
  public let limits: Limits
  public let velocity: Point
  /// θ after t updates, t = 0, 1, …
  public private(set) var path: [Point]
  /// J and ∇J of the whole objective at each θ.
  public private(set) var losses: [Double] = []
  public private(set) var gradients: [Point] = []
  /// The effective rate of update t for each coordinate: how far θ would have moved in it against the
  /// gradient, had the gradient been 1 in every update so far and the accumulated squares what they
  /// are. That is the factor before g where there is no momentum; ε / (√r̂ + δ) for Adam, whose s is a
  /// mean of gradients; and for momentum it grows to ε / (1 − α). NaN at t = 0, and where a matrix
  /// mixes the coordinates (Newton's method).
  public private(set) var rates: [Point] = [Point(repeating: .nan)]
  /// nil while the run can go on.
  public private(set) var end: End?
  private var checkpoints: Checkpoints
  /// The page after the last update.
  private var latest: Worksheet<GradientSensitivity>

  init(
    _ algorithm: Algorithm, on loss: Loss, start: Point, velocity: Point, schedule: Schedule,
    limits: Limits
  ) {
    self.algorithm = algorithm
    self.loss = loss
    self.schedule = schedule
    self.limits = limits
    self.velocity = velocity
    path = [start]
    let page = algorithm.page(
      start: start, velocity: velocity, hyperparameters: schedule.initial)
    latest = Worksheet(page)
    checkpoints = Checkpoints(first: page)
    observe(from: 0)
    if end == nil, limits.iterations == 0 { end = .exhausted }
  }

  /// The number of updates done.
  public var count: Int { path.count - 1 }

  /// Whether it is the run of an entry of a scene, however far.
  func isRun(of entry: Entry, in scene: Scene) -> Bool {
    algorithm.id == entry.algorithm.id && loss.identity == scene.loss.identity
      && schedule == entry.schedule && limits == scene.limits
      && path[0] == scene.start && velocity == scene.velocity
  }

  /// Goes on until `target` updates are done or the run ends.
  public mutating func advance(to target: Int) {
    let target = min(target, limits.iterations)
    // A long way in one go, as after a change: no array has to grow in steps. But a run may end early.
    if end == nil, target > 2 * count { reserve(min(target + 1, 1 << 16)) }
    while end == nil, count < target {
      advanceWithinInterval(to: min(target, Checkpoints.next(after: count, schedule)))
    }
    if end == nil, count == limits.iterations { end = .exhausted }
  }

  private mutating func reserve(_ count: Int) {
    path.reserveCapacity(count)
    losses.reserveCapacity(count)
    gradients.reserveCapacity(count)
    rates.reserveCapacity(count)
  }

  /// The page after t updates.
  public func page(at t: Int) -> Worksheet<Point> {
    precondition(t <= count, "not that far yet")
    if t == latest.iteration { return latest.plain }
    var page = checkpoints.last(before: t)
    var path = [Point](repeating: .zero, count: t - page.iteration)
    var span = path.mutableSpan
    _ = algorithm.advance(&page, &span, 0, loss.oracle)
    return page
  }

  /// The lines of update t, one by one; t from 1 on, and one past the last where that failed.
  public func executedLines(of t: Int) -> [ExecutedLine] {
    algorithm.executedLines(from: page(at: t - 1), oracle: loss.oracle)
  }

  private mutating func advanceWithinInterval(to target: Int) {
    let (first, checkpoint) = (count + 1, Checkpoints.next(after: count, schedule))
    var newRates = [Point](repeating: .zero, count: target - count)
    path.append(contentsOf: newRates)
    let (advance, oracle) = (algorithm.advanceWithRates, loss.oracle)
    var page = latest
    var places = path.mutableSpan
    var factors = newRates.mutableSpan
    let stop = advance(&page, &places, &factors, first, oracle)
    latest = page
    rates += newRates
    cut(to: stop - 1)
    if count < target { end = failure(at: count + 1) }
    observe(from: first)
    if end != nil {
      latest = Worksheet(self.page(at: count))
    } else if target == checkpoint {
      if let change = schedule.changes.first(where: { $0.t == count }) {
        latest.take(change.values, of: algorithm)
      }
      checkpoints.append(latest.plain)
    }
  }

  /// Computes J and ∇J from t on, and ends the run where it is over.
  private mutating func observe(from first: Int) {
    for t in stride(from: first, through: count, by: Wide.scalarCount) { observeFour(from: t) }
    guard first <= count else { return }
    for t in first...count {
      guard let found = ending(at: t) else { continue }
      cut(to: found == .diverged(at: t) ? t - 1 : t)
      end = found
      return
    }
  }

  private mutating func observeFour(from t: Int) {
    let lanes = 0..<min(Wide.scalarCount, path.count - t)
    var column = Column(constant: 0)
    for lane in lanes {
      column.x[lane] = path[t + lane].x
      column.y[lane] = path[t + lane].y
    }
    let duals = loss.duals(column)
    for lane in lanes {
      losses.append(duals.value[lane])
      gradients.append(Point(duals.x[lane], duals.y[lane]))
    }
  }

  /// Forgets what came after t updates.
  private mutating func cut(to t: Int) {
    path.removeSubrange((t + 1)...)
    rates.removeSubrange((t + 1)...)
    if losses.count > t + 1 {
      losses.removeSubrange((t + 1)...)
      gradients.removeSubrange((t + 1)...)
    }
  }
}
