import Optimization

/// The scenes that were left by changes, to go back to, and those that were gone back from.
struct History: Sendable {
  /// A scene, and of what the screen shows of it as much as is not valid for another.
  struct Moment: Sendable {
    var scene: Scene
    var focus: Int?
  }

  /// What changes a scene. The same again at once goes on with the change: a key that is held, a drag.
  enum Cause: Hashable, Sendable {
    case key(KeyPress)
    case drag
  }

  private(set) var present: Moment
  private var past: [Moment] = []
  private var future: [Moment] = []
  /// What came last, whether it changed anything or not.
  private var cause: Cause?

  /// How many changes can be undone.
  static let limit = 200

  init(_ scene: Scene) { present = Moment(scene: scene) }

  /// Takes note of the scene after an input.
  mutating func note(_ moment: Moment, after cause: Cause?) {
    let isSame = cause != nil && cause == self.cause
    self.cause = cause
    defer { present = moment }
    guard moment.scene.identity != present.scene.identity else { return }
    future = []
    if isSame, let last = past.last, Self.isGradual(last, moment, cause) { return }
    past.append(present)
    if past.count > Self.limit { past.removeFirst() }
  }

  /// Whether it makes sense to go only all of the way back: a drag's, or that of a value which a held
  /// key moves. Another loss, another start or another run is a change each.
  private static func isGradual(_ old: Moment, _ new: Moment, _ cause: Cause?) -> Bool {
    old.scene.baseLoss.isRelated(to: new.scene.baseLoss)
      && old.scene.entries.map(\.label) == new.scene.entries.map(\.label)
      && (cause == .drag || old.scene.start == new.scene.start)
  }

  /// The moment before the last change; nil if there is none.
  mutating func undo() -> Moment? { Self.turn(&past, &present, &future) }

  /// The moment after the change that was undone last; nil if there is none.
  mutating func redo() -> Moment? { Self.turn(&future, &present, &past) }

  private static func turn(
    _ from: inout [Moment], _ present: inout Moment, _ to: inout [Moment]
  ) -> Moment? {
    guard let moment = from.popLast() else { return nil }
    to.append(present)
    present = moment
    return moment
  }
}
