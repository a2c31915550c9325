import Canvas
import Lessons
import Optimization

extension Command {
  static let lesson: [Command] = [
    Command(
      "n N", "lesson: on, back; PageDown, PageUp too", hint: "next, back", rank: 0,
      when: { $0.lecture != nil },
      [
        Binding("n") { $0.goOn() }, Binding("N") { $0.goBack() },
        Binding(.pageDown) { $0.goOn() }, Binding(.pageUp) { $0.goBack() },
      ])
  ]
}

extension Model {
  /// Begins a lesson.
  public mutating func open(_ lesson: Lesson) -> [Effect] { show(Lecture(lesson)) }

  /// Sets the stage for a step: it runs, unless the class is asked first.
  private mutating func show(_ lecture: Lecture) -> [Effect] {
    let step = lecture.step
    self.lecture = lecture
    scene = step.scene
    shelf = shelf.holding(scene.baseLoss)
    history = History(scene)
    hidden = []
    focus = step.focus
    letter = letters.first
    arrangement = step.arrangement
    lines = nil
    clock.begin()
    clock.t = step.from
    clock.isRunning = clock.isRunning && step.prediction == nil && step.from < step.until
    if step.from == step.until { openLine() }
    return reshow()
  }

  /// What comes next: the rest of the text, the run, its end, the answer, the next step.
  mutating func goOn() -> [Effect] {
    switch nextMove {
    case .read:
      let page = max(1, (layout.lesson?.height ?? 3) - 3)
      let further = min((lecture?.scroll ?? 0) + page, lessonPanel?.lastScroll ?? 0)
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

  mutating func goBack() -> [Effect] {
    if let previous = lecture?.moved(by: -1) { return show(previous) }
    return lecture.map { show(Lecture($0.lesson)) } ?? []
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
      notice = "the votes are over; N goes back"
      return []
    }
    guard let choices = lecture?.votes.indices, choices.contains(choice) else {
      notice = "1 to \(lecture?.votes.count ?? 0) are votes; n lets it run"
      return []
    }
    lecture?.votes[choice] += 1
    return []
  }
}
