import Canvas
import Optimization

extension Command {
  static let runs: [Command] = [
    Command(
      "Tab", "focus a run: values change in it alone", hint: "focus", rank: 7,
      [Binding(.tab) { $0.moveFocus(1) }, Binding(.backTab) { $0.moveFocus(-1) }]),
    Command(
      "1–9", "switch a run on, off; a vote, where asked", hint: "runs", rank: 12,
      (1...9).map { number in
        Binding(Character("\(number)")) {
          $0.isAsking ? $0.vote(for: number - 1) : $0.toggle(number - 1)
        }
      }, hintNow: { $0.isVoting ? "vote" : "runs" }),
    Command(
      "Delete", "remove the focused run", also: ["delete"], when: { $0.focus != nil },
      [Binding(.delete) { $0.removeFocused() }]),
    Command("0", "all runs on; takes votes back", [Binding("0") { $0.showAll() }]),
    Command(
      "v", "side by side, overlay, inspector, curves", also: ["view", "layout"], hint: "view",
      rank: 10,
      [Binding("v") { $0.turnArrangement() }]),
  ]
}

extension Model {
  /// Focuses the next run that is shown; after the last one, none.
  mutating func moveFocus(_ step: Int) -> [Effect] {
    let stops: [Int?] = [nil] + visible.map { $0 }
    let index = stops.firstIndex(of: focus) ?? 0
    lines = nil
    focus = stops[(index + step + stops.count) % stops.count]
    keepLetter()
    return []
  }

  /// Focuses a run; the one that is focused already, none.
  mutating func turnFocus(to index: Int) -> [Effect] {
    guard visible.contains(index) else { return [] }
    lines = nil
    focus = focus == index ? nil : index
    keepLetter()
    return []
  }

  /// Switches a run on or off; the last one stays on.
  mutating func toggle(_ index: Int) -> [Effect] {
    guard scene.entries.indices.contains(index) else {
      let count = scene.entries.count
      notice = count == 1 ? "there is 1 run" : "there are \(count) runs"
      return []
    }
    if !scene.entries[index].isOn {
      scene.entries[index].isOn = true
    } else if visible.count > 1 {
      scene.entries[index].isOn = false
      if focus == index { focus = nil }
    } else {
      notice = "the last run stays on"
    }
    return []
  }

  mutating func showAll() -> [Effect] {
    if isVoting { lecture?.clearVotes() }
    switchAllOn()
    return []
  }

  private mutating func switchAllOn() {
    for index in scene.entries.indices { scene.entries[index].isOn = true }
  }

  mutating func turnArrangement() -> [Effect] {
    arrangement = arrangement.next
    return []
  }

  static let mostRuns = 9

  /// Adds a run with the learning rate that suits the loss, and focuses it.
  mutating func add(_ algorithm: Algorithm) -> [Effect] {
    guard scene.entries.count < Self.mostRuns else {
      notice = "there are \(Self.mostRuns) runs already; Tab focuses one, Delete removes it"
      return []
    }
    rate(algorithm)
    let label = Entry.label(of: algorithm, besides: scene.entries.map(\.label))
    scene.entries.append(Entry(algorithm, on: scene.loss, label: label))
    focus = scene.entries.count - 1
    keepLetter()
    return reshow()
  }

  mutating func removeFocused() -> [Effect] {
    guard let index = focus, scene.entries.count > 1 else {
      notice = "the last run stays"
      return []
    }
    scene.entries.remove(at: index)
    if visible.isEmpty { switchAllOn() }
    focus = nil
    keepLetter()
    return reshow()
  }
}
