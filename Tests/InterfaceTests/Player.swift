import Canvas
import Lessons
import Optimization

@testable import Interface

/// Someone at the keys: events go in, and what they ask for outside is computed on the spot.
struct Player {
  var model: Model
  /// What the last event asked for.
  private(set) var effects: [Effect] = []
  private let race = PatientRace()

  /// Opens on a scene with the clock stopped and the runs computed up to an iteration.
  init(
    _ scene: Scene = .four, width: Int = 40, height: Int = 12, at t: Int = 0, look: Look = .plain
  ) {
    model = Model(
      scene: scene, offer: .small, look: look, size: Size(width: width, height: height))
    model.clock.isRunning = false
    model.clock.t = t
    compute(scene, to: t)
  }

  mutating func open(_ lesson: Lesson) {
    effects = model.open(lesson)
    model.prepareLandscapes()
    settle()
  }

  mutating func take(_ event: Event) { effects = update(&model, event) }

  /// Presses keys that are characters, and has what they ask for computed.
  mutating func press(_ keys: String) {
    for key in keys { press(.character(key)) }
  }

  mutating func press(_ key: Key, _ modifiers: Modifiers = []) {
    take(.input(.key(key, modifiers)))
    settle()
  }

  mutating func point(_ action: Mouse.Action, _ column: Int, _ row: Int) {
    take(.input(.mouse(Mouse(action, at: Position(column: column, row: row)))))
    settle()
  }

  mutating func click(_ cell: Position) {
    point(.press, cell.column, cell.row)
    point(.release, cell.column, cell.row)
  }

  /// Presses in the first cell, goes through the others and lets go in the last.
  mutating func drag(_ cells: [Position]) {
    point(.press, cells[0].column, cells[0].row)
    for cell in cells.dropFirst() { point(.drag, cell.column, cell.row) }
    point(.release, cells[cells.count - 1].column, cells[cells.count - 1].row)
  }

  mutating func resize(_ width: Int, _ height: Int) {
    take(.input(.resize(Size(width: width, height: height))))
  }

  /// The race that the last event asked for last, and the iteration.
  var shown: (scene: Scene, t: Int)? {
    for case .show(let scene, let t) in effects.reversed() { return (scene, t) }
    return nil
  }

  /// The exit status that the last event asked for.
  var status: Int32? {
    for case .end(let status) in effects { return status }
    return nil
  }

  /// The mouse state that the last event asked for.
  var mouse: Bool? {
    for case .mouse(let isOn) in effects { return isOn }
    return nil
  }

  /// Computes what the last event asked for.
  mutating func settle() {
    if let shown { compute(shown.scene, to: shown.t) }
  }

  private mutating func compute(_ scene: Scene, to t: Int) {
    _ = update(&model, .snapshot(race.snapshot(of: scene, at: t)))
  }

  /// A hyperparameter's value of each entry; nil where an algorithm has none of that letter.
  func values(_ letter: String) -> [Double?] {
    model.scene.entries.map { entry in
      entry.algorithm.parameters.firstIndex { $0.letter == letter }.map {
        entry.hyperparameters[$0]
      }
    }
  }
}
