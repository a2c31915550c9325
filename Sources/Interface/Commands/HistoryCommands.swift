import Canvas
import Optimization

extension Command {
  static let history: [Command] = [
    Command(
      "z Z", "undo, redo a change", hint: "undo", rank: 11,
      [
        Binding("z", as: "undo a change") { $0.undo() },
        Binding("Z", as: "redo a change") { $0.redo() },
      ])
  ]
}

extension Model {
  mutating func undo() -> [Effect] {
    let before = scene
    guard let moment = history.undo() else {
      notice = "nothing to undo"
      return []
    }
    return go(to: moment, "undone: \(Difference(from: moment.scene, to: before).words)")
  }

  mutating func redo() -> [Effect] {
    let before = scene
    guard let moment = history.redo() else {
      notice = "nothing to redo"
      return []
    }
    return go(to: moment, "redone: \(Difference(from: before, to: moment.scene).words)")
  }

  /// Takes note of what an input, or something else (nil), has made of the scene; what a key has changed
  /// is said.
  mutating func note(after input: Input?) {
    let cause: History.Cause?
    switch input {
    case .key(let key, let modifiers): cause = .key(KeyPress(key, modifiers))
    case .mouse(let mouse): cause = mouse.action == .press ? nil : .drag
    // They say nothing of what the user is about.
    case .resize, .wake, .end: return
    case .paste, nil: cause = nil
    }
    let before = history.present.scene
    history.note(History.Moment(scene: scene, focus: focus), after: cause)
    // Who looks at the plot, or at a picture of it in a room, has not seen the key.
    if case .key = cause, notice == nil, layer == nil {
      notice = Difference(from: before, to: scene).said
    }
  }

  /// Goes to a scene of the history; the view stays on the same loss, and the time.
  private mutating func go(to moment: History.Moment, _ words: String) -> [Effect] {
    let old = scene
    scene = moment.scene
    if old.baseLoss.isRelated(to: scene.baseLoss) { scene.domain = old.domain }
    if old.entries.map(\.label) == scene.entries.map(\.label) {
      // Which runs are on is no change that is undone.
      for index in scene.entries.indices { scene.entries[index].isOn = old.entries[index].isOn }
    } else {
      focus = moment.focus
    }
    keepLetter()
    lines = nil
    notice = words
    return reshow()
  }
}
