import Dispatch
import Optimization

/// The race of the program, waited for.
struct PatientRace {
  private let snapshots = Mailbox<Race.Snapshot>()
  private let isReady = DispatchSemaphore(value: 0)
  private let race: Race

  init() {
    let (snapshots, isReady) = (snapshots, isReady)
    race = Race(patience: .seconds(3600)) { snapshot in
      snapshots.put(snapshot)
      isReady.signal()
    }
  }

  /// A scene's race brought to an iteration.
  func snapshot(of scene: Scene, at t: Int) -> Race.Snapshot {
    race.show(scene, at: t)
    isReady.wait()
    return snapshots.take()!
  }
}
