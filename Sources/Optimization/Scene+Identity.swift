import Notation

extension Scene {
  /// What makes a race the same as another; the part of the plane that is shown is not of it.
  public struct Identity: Hashable, Sendable {
    let loss: Loss.Identity
    let entries: [Entry.Identity]
    let start: Point
    let velocity: Point
    let limits: Limits
  }

  public var identity: Identity {
    Identity(
      loss: loss.identity, entries: entries.map(\.identity), start: start, velocity: velocity,
      limits: limits)
  }
}

extension Scene {
  /// The same race, whoever gave its values.
  public var withoutOrigins: Scene {
    var scene = self
    for index in entries.indices {
      scene.entries[index].schedule = entries[index].schedule.withoutOrigins
    }
    return scene
  }
}

extension Entry {
  /// What makes an entry the same as another.
  public struct Identity: Hashable, Sendable {
    let algorithm: String
    let schedule: Schedule
    let label: String
  }

  public var identity: Identity {
    Identity(algorithm: algorithm.id, schedule: schedule, label: label)
  }
}
