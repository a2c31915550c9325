import Dispatch

/// Several runs that share loss, start and clock, computed on a queue of their own.
///
/// Scenes go in and snapshots come out, values both. A snapshot holds the whole history, so only the
/// newest counts, and whoever is late misses nothing. What takes long is shown as far as it is, and given
/// up for a newer wish.
///
/// Sound though unchecked: `runs` and `ghosts` are touched on the serial queue alone.
public final class Race: @unchecked Sendable {
  /// The state of all runs of a scene.
  public struct Snapshot: Sendable {
    public let scene: Scene
    public let runs: [Run]
    /// For each entry whose hyperparameters change on the way, the run as it would be if they did not.
    public let ghosts: [Run?]

    public init(scene: Scene, runs: [Run], ghosts: [Run?]? = nil) {
      self.scene = scene
      self.runs = runs
      self.ghosts = ghosts ?? runs.map { _ in nil }
    }

    /// All runs of a scene at their ends.
    public init(finished scene: Scene) {
      self.init(
        scene: scene, runs: scene.finishedRuns(),
        ghosts: scene.entries.map { $0.unchanged.map(scene.finishedRun) })
    }
  }

  private let queue = DispatchQueue(label: "optviz.race", qos: .userInitiated)
  private let requests = Mailbox<Request>()
  private let patience: Duration
  private let report: @Sendable (Snapshot) -> Void
  private var runs: [Run] = []
  private var ghosts: [Run?] = []

  private struct Request: Sendable {
    let scene: Scene
    let iteration: Int
  }

  /// - Parameters:
  ///   - patience: after how long a snapshot is sent of what is not finished yet; the next ones come after
  ///     twice as long each, up to a quarter of a second, for each costs a copy of the history.
  ///   - report: is called on the race's queue.
  public init(
    patience: Duration = .milliseconds(8), report: @escaping @Sendable (Snapshot) -> Void
  ) {
    (self.patience, self.report) = (patience, report)
  }

  /// Brings all runs of the scene to iteration `t` and reports. Runs whose set-up is the same as
  /// before go on; others are computed anew from the start. A request that is still waiting when a
  /// newer one comes is dropped.
  public func show(_ scene: Scene, at t: Int) {
    requests.put(Request(scene: scene, iteration: t))
    queue.async { self.serve() }
  }

  private func serve() {
    guard let request = requests.take() else { return }
    let scene = request.scene
    // A run that was changed on the way may be the ghost of what it becomes.
    let old = runs + ghosts.compactMap(\.self)
    runs = scene.entries.enumerated().map { scene.run(of: $1, index: $0, from: old) }
    ghosts = scene.entries.map { entry in
      entry.unchanged.map { scene.run(of: $0, index: 0, from: old) }
    }
    var portion = patience
    while !advance(to: request.iteration, for: portion) {
      guard requests.isEmpty else { return }
      report(Snapshot(scene: scene, runs: runs, ghosts: ghosts))
      portion = min(portion * 2, max(patience, .milliseconds(250)))
    }
    report(Snapshot(scene: scene, runs: runs, ghosts: ghosts))
  }

  /// Brings all runs further, side by side; whether they are there.
  ///
  /// Gives up when the time is over, or when somebody wishes for something else.
  private func advance(to target: Int, for portion: Duration) -> Bool {
    let due = ContinuousClock.now + portion
    while true {
      let behind = (runs + ghosts.compactMap(\.self)).filter { $0.end == nil && $0.count < target }
      guard let last = behind.map(\.count).min() else { return true }
      let next = min(last + Self.stretch, target)
      for index in runs.indices {
        runs[index].advance(to: next)
        ghosts[index]?.advance(to: next)
      }
      if ContinuousClock.now > due || !requests.isEmpty { break }
    }
    return false
  }

  /// Iterations between two looks at the time.
  private static let stretch = 1024
}

extension Scene {
  /// The run of an entry: the one that is there already, looked for at an index first, or a new one.
  fileprivate func run(of entry: Entry, index: Int, from old: [Run]) -> Run {
    if index < old.count, old[index].isRun(of: entry, in: self) { return old[index] }
    return old.first { $0.isRun(of: entry, in: self) } ?? run(of: entry)
  }
}
