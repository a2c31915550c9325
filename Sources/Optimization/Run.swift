public import Notation

/// One optimizer's way over a loss: its history, and how it ended.
public struct Run: Sendable {
  public let algorithm: Algorithm
  public let loss: Loss
  public let schedule: Schedule
  public let limits: Limits
  public let velocity: Point
  /// nil while the run can go on.
  public private(set) var end: End?
  /// θ, J and ∇J of the iterations that it remembers; `iterate(at:)` knows all.
  private(set) var memory = Memory()
  /// The iterations that were computed last.
  private(set) var newest = Stretch(first: 0)
  private(set) var checkpoints: Checkpoints
  /// What was computed anew last, by the iterations of the pages around it.
  let recent = Recent<Range<Int>, Stretch>(keeping: 2)
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
    let page = algorithm.page(
      start: start, velocity: velocity, hyperparameters: schedule.initial)
    latest = Worksheet(page)
    checkpoints = Checkpoints(first: latest)
    newest.path = [start]
    newest.rates = [Point(repeating: .nan)]
    observe()
    if end == nil, limits.iterations == 0 { end = .exhausted }
  }

  /// The number of updates done.
  public var count: Int { max(memory.taken, newest.iterations.upperBound) - 1 }

  /// Whether it is the run of an entry of a scene, however far.
  func isRun(of entry: Entry, in scene: Scene) -> Bool {
    algorithm.id == entry.algorithm.id && loss.identity == scene.loss.identity
      && schedule == entry.schedule && limits == scene.limits
      && iterate(at: 0).place == scene.start && velocity == scene.velocity
  }

  /// Goes on until `target` updates are done or the run ends.
  public mutating func advance(to target: Int) {
    let target = min(target, limits.iterations)
    // A long way in one go, as after a change: no array has to grow in steps.
    if end == nil, target > 2 * count { memory.reserve(target + 1) }
    while end == nil, count < target {
      advanceWithinInterval(to: min(target, Checkpoints.next(after: count, schedule)))
    }
    if end == nil, count == limits.iterations { end = .exhausted }
  }

  /// The page after t updates.
  public func page(at t: Int) -> Worksheet<Point> {
    precondition(t <= count, "not that far yet")
    if t == latest.iteration { return latest.plain }
    var page = checkpoints.last(before: t).plain
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
    let checkpoint = Checkpoints.next(after: count, schedule)
    newest = Stretch.walked(on: &latest, to: target, by: algorithm, loss.oracle)
    let isBroken = newest.first + newest.path.count <= target
    observe(isBroken: isBroken)
    if end != nil {
      latest = Worksheet(self.page(at: count))
    } else if target == checkpoint {
      let change = schedule.changes.first { $0.t == count }
      if let change { latest.take(change.values, of: algorithm) }
      checkpoints.append(latest, isChange: change != nil)
    }
  }

  /// Computes J and ∇J of the newest iterations, ends the run where it is over, and remembers them.
  ///
  /// - Parameter isBroken: whether the update after them gave no finite θ.
  private mutating func observe(isBroken: Bool = false) {
    newest.observe(on: loss)
    if isBroken { end = failure(at: count + 1) }
    for t in newest.iterations {
      guard let found = ending(at: t) else { continue }
      newest.cut(to: found == .diverged(at: t) ? t - 1 : t)
      end = found
      break
    }
    memory.take(newest)
  }
}
