import Canvas
import Lessons
import Optimization

extension Command {
  static let lesson: [Command] = [
    Command(
      "n", "lesson: on; PageDown too", hint: "next", rank: 0, when: { $0.lecture != nil },
      [Binding("n") { $0.goOn() }, Binding(.pageDown) { $0.goOn() }]),
    Command(
      "N", "lesson: back, or restore it; PageUp too", hint: "back", rank: 0,
      when: { $0.lecture != nil },
      [Binding("N") { $0.goBack() }, Binding(.pageUp) { $0.goBack() }],
      hintNow: { $0.isChanged ? "restore" : "back" }),
  ]
}

extension Model {
  /// Begins a lesson.
  package mutating func open(_ lesson: Lesson) -> [Effect] { show(Lecture(lesson)) }

  /// Sets the stage for a step: it runs, unless the class is asked first.
  private mutating func show(_ lecture: Lecture) -> [Effect] {
    history = History(lecture.step.scene)
    return setStage(for: lecture)
  }

  private mutating func setStage(for lecture: Lecture) -> [Effect] {
    let step = lecture.step
    self.lecture = lecture
    scene = step.scene
    offer = offer.holding(scene.baseLoss)
    focus = step.focus
    letter = letters.first
    arrangement = step.arrangement
    axes = .equal
    lines = nil
    clock.begin()
    clock.t = step.from
    clock.isRunning = clock.isRunning && !lecture.isOpen && step.from < step.until
    if step.from == step.until { openLine() }
    return reshow()
  }

  /// What comes next: the rest of the text, the run, its end, the answer, the next step.
  mutating func goOn() -> [Effect] {
    switch nextMove {
    case .restore: return restore()
    case .read:
      let page = max(1, (layout[.lesson]?.height ?? 3) - 3)
      let further = min((lecture?.scroll ?? 0) + page, lastScroll)
      lecture?.scroll = further
    case .run:
      lecture?.isReleased = true
      clock.isRunning = true
      return reshow()
    case .finish:
      lecture?.isReleased = true
      let effects = go(to: lecture?.step.until ?? 0)
      openLine()
      return effects
    case .answer: lecture?.isAnswered = true
    case .step: return lecture?.moved(by: 1).map { show($0) } ?? []
    case .end, nil: notice = "the lesson's last step; Esc closes it, N goes back"
    }
    return []
  }

  /// To the step before; where the scene was changed, to the lesson's own.
  mutating func goBack() -> [Effect] {
    if isChanged { return restore() }
    if let previous = lecture?.moved(by: -1) { return show(previous) }
    return lecture.map { show(Lecture($0.lesson)) } ?? []
  }

  /// The step as it opened, with the votes and answers that there are. It is a change like others, which
  /// can be undone.
  private mutating func restore() -> [Effect] {
    guard var lecture else { return [] }
    lecture.scroll = 0
    return setStage(for: lecture)
  }

  /// Stops at the line of the next iteration that the step points out.
  mutating func openLine() {
    guard let step = lecture?.step, let letter = step.line else { return }
    let texts = scene.entries[inspected].algorithm.lines
    arrangement = .inspector
    lines = texts.firstIndex { $0.target == letter }.map { $0 + 1 }
  }

  /// Someone expects a choice. A vote that comes too late changes nothing, and no run either.
  mutating func vote(for choice: Int) -> [Effect] {
    guard isVoting else {
      notice =
        isChanged
        ? "changed: N restores the scene that is voted on" : "the votes are over; N goes back"
      return []
    }
    guard let choices = lecture?.votes.indices, choices.contains(choice) else {
      notice = "1 to \(lecture?.votes.count ?? 0) are votes; n lets it run"
      return []
    }
    // A vote may take a row; whoever has read to the end still has.
    let hasRead = nextMove != .read
    lecture?.votes[choice] += 1
    let end = lastScroll
    if hasRead { lecture?.scroll = end }
    return []
  }
}
