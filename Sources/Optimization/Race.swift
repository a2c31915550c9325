import Dispatch

/// Several runs that share loss, start and clock, computed on a queue of their own.
///
/// Scenes go in and snapshots come out, values both. A snapshot holds the whole history, so only the
/// newest counts, and whoever is late misses nothing.
///
/// Sound though unchecked: `runs` is touched on the serial queue alone.
public final class Race: @unchecked Sendable {
  /// The state of all runs of a scene.
  public struct Snapshot: Sendable {
    public let scene: Scene
    public let runs: [Run]

    public init(scene: Scene, runs: [Run]) {
      self.scene = scene
      self.runs = runs
    }
  }

  private let queue = DispatchQueue(label: "optviz.race", qos: .userInitiated)
  private let requests = Mailbox<Request>()
  private let report: @Sendable (Snapshot) -> Void
  private var runs: [Run] = []

  private struct Request: Sendable {
    let scene: Scene
    let iteration: Int
  }

  /// `report` is called on the race's queue.
  public init(report: @escaping @Sendable (Snapshot) -> Void) { self.report = report }

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
    let old = runs
    runs = scene.entries.enumerated().map { index, entry in
      // Asked for each picture: a run that is there already is not begun again to be compared.
      if index < old.count, old[index].isRun(of: entry, in: scene) { return old[index] }
      return old.first { $0.isRun(of: entry, in: scene) } ?? scene.run(of: entry)
    }
    for index in runs.indices { runs[index].advance(to: request.iteration) }
    report(Snapshot(scene: scene, runs: runs))
  }
}
