import Canvas
import Optimization
import Theming

/// What an event changes, and what is then to be done outside.
package func update(_ model: inout Model, _ event: Event) -> [Effect] { update(&model, [event]) }

/// What events that have come together change: they cost one picture.
package func update(_ model: inout Model, _ events: [Event]) -> [Effect] {
  let effects = events.withoutOvertakenDrags.flatMap { event in
    let (before, reportedMouse) = (model.stage, model.reportsMouse)
    let effects = model.receive(event) + model.keepStage(since: before)
    let isSame = model.reportsMouse == reportedMouse
    return effects + (isSame ? [] : [.mouse(model.reportsMouse)])
  }
  model.prepareLandscapes()
  return effects
}

extension [Event] {
  /// Of drags that follow one another only the last one counts.
  var withoutOvertakenDrags: [Event] {
    indices.filter { !(self[$0].isDrag && $0 + 1 < count && self[$0 + 1].isDrag) }.map { self[$0] }
  }
}

extension Event {
  fileprivate var isDrag: Bool {
    if case .input(.mouse(let mouse)) = self { mouse.action == .drag } else { false }
  }
}

extension Model {
  fileprivate mutating func receive(_ event: Event) -> [Effect] {
    switch event {
    case .snapshot(let snapshot): take(snapshot)
    case .elapsed(let seconds): return pass(seconds)
    case .formula(let result):
      let effects = receive(result)
      note(after: nil)
      return effects
    case .lessons(let lessons): offer.lessons = lessons
    case .taken(let path): askToReplace(path)
    case .written(let path, let complaint): tell(of: path, complaint)
    case .input(let input):
      let effects = receive(input)
      note(after: input)
      return effects
    }
    return []
  }

  /// Time goes by; the clock stops where all runs have ended.
  fileprivate mutating func pass(_ seconds: Double) -> [Effect] {
    let before = clock.t
    noticeAge += seconds
    if noticeAge > 5 { notice = nil }
    clock.advance(seconds: seconds)
    clock.t = min(clock.t, scene.limits.iterations)
    if let until = lecture?.step.until, before < until, clock.t >= until {
      clock.t = until
      clock.isRunning = false
      openLine()
    }
    if isOver { clock.t = min(clock.t, lastIteration) }
    if isOver || clock.t == scene.limits.iterations { clock.isRunning = false }
    return clock.t == before ? [] : reshow()
  }

  fileprivate mutating func receive(_ input: Input) -> [Effect] {
    switch input {
    case .resize(let size):
      self.size = size
      gesture = nil
      return []
    case .wake: return []
    case .end(let signal): return [.end(status: 128 + signal)]
    case .mouse(let mouse): return receive(mouse)
    case .paste(let text):
      notice = nil
      paste(text)
      return []
    case .key(let key, let modifiers):
      notice = nil
      return receive(KeyPress(key, modifiers))
    }
  }

  private mutating func receive(_ press: KeyPress) -> [Effect] {
    switch layer {
    case .prompt(let prompt): return type(press, into: prompt)
    case .picker(let picker): return search(press, in: picker)
    case .help(let scroll): return read(press, scroll: scroll)
    case .commandLine:
      layer = nil
      return []
    case .crosshair(let point): return aim(press, from: point)
    case nil where press.key == .escape && isFarBehind: return go(to: lastIteration)
    case nil where press.key == .escape:
      lecture = nil
      return []
    case nil: return CommandList.action(for: press, in: self)?(&self) ?? []
    }
  }

  /// A formula that was typed becomes the loss; one that is none shows why, and what was typed stays.
  fileprivate mutating func receive(_ result: Result<Loss, FormulaComplaint>) -> [Effect] {
    switch result {
    case .success(let loss):
      // Whoever has closed the search in the meantime does not want it any more.
      guard case .picker = layer else { return [] }
      layer = nil
      return choose(loss)
    case .failure(let complaint):
      // What has been typed since then is another text.
      if case .picker(var picker) = layer, picker.text == complaint.formula {
        picker.complaint = complaint.error
        layer = .picker(picker)
      }
      return []
    }
  }

  /// Scrolls the help, as far as there is more of it.
  mutating func scrollHelp(from line: Int, by step: Int) {
    let end = CommandList.help(on: size, look).lastScroll
    layer = .help(scroll: min(max(0, min(line, end) + step), end))
  }

  private mutating func read(_ press: KeyPress, scroll: Int) -> [Effect] {
    switch press.key {
    case .down, .pageDown, .character("j"): scrollHelp(from: scroll, by: 1)
    case .up, .pageUp, .character("k"): scrollHelp(from: scroll, by: -1)
    default: layer = nil
    }
    return []
  }
}
