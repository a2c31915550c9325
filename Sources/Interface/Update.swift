import Canvas
import Optimization
import Theming

/// What an event changes, and what is then to be done outside.
public func update(_ model: inout Model, _ event: Event) -> [Effect] {
  let effects: [Effect]
  switch event {
  case .snapshot(let snapshot):
    model.snapshot = snapshot
    effects = []
  case .elapsed(let seconds): effects = model.pass(seconds)
  case .formula(let result): effects = model.take(result)
  case .lessons(let lessons):
    model.shelf.lessons = lessons
    effects = []
  case .written(let words):
    model.notice = words.visible
    effects = []
  case .input(let input): effects = model.take(input)
  }
  model.prepareLandscapes()
  return effects
}

extension Model {
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

  fileprivate mutating func take(_ input: Input) -> [Effect] {
    switch input {
    case .resize(let size):
      self.size = size
      return []
    case .wake: return []
    case .end(let signal): return [.end(status: 128 + signal)]
    case .mouse(let mouse): return layer == nil ? take(mouse) : []
    case .key(let key, let modifiers):
      notice = nil
      return take(Command.Stroke(key, modifiers))
    }
  }

  private mutating func take(_ stroke: Command.Stroke) -> [Effect] {
    switch layer {
    case .prompt(let prompt): return type(stroke.key, into: prompt)
    case .picker(let picker): return search(stroke.key, in: picker)
    case .help(let scroll): return read(stroke, scroll: scroll)
    case .commandLine:
      layer = nil
      return stroke.key == .character("q") ? [.end(status: 0)] : []
    case nil where stroke.key == .escape:
      lecture = nil
      return []
    case nil: return Command.action(for: stroke, in: self)?(&self) ?? []
    }
  }

  /// A formula that was typed becomes the loss; one that is none shows why, and what was typed stays.
  fileprivate mutating func take(_ result: Result<Loss, FormulaComplaint>) -> [Effect] {
    switch result {
    case .success(let loss):
      // Whoever has closed the search in the meantime does not want it any more.
      guard case .picker = layer else { return [] }
      layer = nil
      return take(loss)
    case .failure(let complaint):
      if case .picker(var picker) = layer {
        picker.complaint = complaint.lines
        layer = .picker(picker)
      }
      return []
    }
  }

  private mutating func read(_ stroke: Command.Stroke, scroll: Int) -> [Effect] {
    let end = HelpSheet(model: self, scroll: scroll).lastScroll
    let scroll = min(scroll, end)
    switch stroke.key {
    case .down, .pageDown, .character("j"): layer = .help(scroll: min(scroll + 1, end))
    case .up, .pageUp, .character("k"): layer = .help(scroll: max(0, scroll - 1))
    case .character("q"): return [.end(status: 0)]
    default: layer = nil
    }
    return []
  }
}
