import Canvas
import Lessons
import Optimization

/// All that the screen shows and keys change: a value.
package struct Model: Sendable {
  package internal(set) var offer: Offer
  /// The race that is wanted.
  package internal(set) var scene: Scene
  /// The race as far as it has been computed; it may lag behind `scene` for a moment.
  package internal(set) var snapshot: Race.Snapshot?
  package internal(set) var clock: Clock
  /// The run that keys act on; nil for all.
  package internal(set) var focus: Int?
  /// The letter of the hyperparameter that arrows change.
  package internal(set) var letter: String?
  /// Whether a changed hyperparameter takes effect from here on, and not from the start.
  package internal(set) var isLive = false
  /// How many lines of the next iteration have been walked through in the inspector.
  package internal(set) var lines: Int?
  package internal(set) var layer: Layer?
  /// The lesson that is being given.
  var lecture: Lecture?
  var axes = AxisScale.equal
  package internal(set) var arrangement = Arrangement.sideBySide
  var curves = CurveChoice()
  /// A line in place of the footer, until the next key or for some seconds of play.
  package internal(set) var notice: String? {
    didSet { noticeAge = 0 }
  }
  var noticeAge = 0.0
  package internal(set) var usesMouse: Bool
  /// The longest text that the terminal can be asked to copy, in bytes; 0 where it is known not to.
  let copyRoom: Int
  /// Whether it is drawn once, for nobody to press keys.
  var isStill = false
  /// Themes, markers and what the terminal can show.
  package var look: Look
  package internal(set) var size: Size
  /// How many times as high as wide a cell is.
  package var cellAspect = 2.0
  var landscapes: [Landscape] = []
  var dice = Dice()
  var history: History
  /// The mouse's button while it is down.
  var gesture: Gesture?

  /// A scene as it opens: nothing computed, the first letter chosen.
  ///
  /// - Parameters:
  ///   - offer: what keys and the search can change the scene to.
  ///   - size: the screen's, in cells.
  ///   - clock: which iteration is shown first, and how time goes by.
  ///   - usesMouse: whether the terminal reports the mouse.
  ///   - copyRoom: the longest text that the terminal can be asked to copy, in bytes; 0 for none.
  package init(
    scene: Scene, offer: Offer, look: Look, size: Size, clock: Clock = Clock(),
    usesMouse: Bool = true, copyRoom: Int = 50_000
  ) {
    self.clock = clock
    self.scene = scene
    history = History(scene)
    self.offer = offer
    self.look = look
    self.size = size
    self.usesMouse = usesMouse
    self.copyRoom = copyRoom
    letter = scene.entries.first?.algorithm.parameters.first?.letter
  }

  /// The indices of the runs that are shown.
  var visible: [Int] { scene.entries.indices.filter { scene.entries[$0].isOn } }

  /// The runs that a change acts on: the focused one, or all.
  var targets: [Int] { focus.map { [$0] } ?? Array(scene.entries.indices) }

  /// The run of an index, if it has been computed on the loss and from the start that are shown.
  func run(_ index: Int) -> Run? {
    guard let snapshot, snapshot.scene.loss.isRelated(to: scene.loss),
      snapshot.scene.start == scene.start, snapshot.runs.count == scene.entries.count,
      snapshot.runs[index].algorithm.id == scene.entries[index].algorithm.id
    else { return nil }
    return snapshot.runs[index]
  }

  /// The run of an index as it would be without what was changed on the way.
  func ghost(_ index: Int) -> Run? { run(index) == nil ? nil : snapshot?.ghosts[index] }

  /// The iteration of a run that is shown: its last one if it has ended before.
  func iteration(of run: Run) -> Int { min(clock.t, run.count) }

  /// Whether all runs have ended, now or later.
  var haveEnded: Bool {
    let runs = visible.compactMap(run)
    return !runs.isEmpty && runs.allSatisfy { $0.end != nil }
  }

  /// Whether all runs have ended by now.
  var isOver: Bool { haveEnded && lastIteration <= clock.t }

  /// Whether the race has been computed as far as it is wanted, as it is wanted.
  package var isCaughtUp: Bool {
    guard let snapshot, snapshot.scene.identity == scene.identity else { return false }
    return snapshot.runs.allSatisfy { $0.end != nil || $0.count >= clock.t }
  }

  /// Seconds until the picture changes by itself; nil for never.
  package var pause: Double? { clock.isRunning ? clock.pause : nil }
}
