import Canvas
import Optimization

extension Command {
  static let time: [Command] = [
    Command(
      "Space", "play, pause", also: ["stop", "go", "run"], hint: "play, pause", rank: 1,
      [Binding(" ") { $0.playOrPause() }]),
    Command(
      ". ,", "one iteration on, back", also: ["step", "next", "previous"], hint: "iterate", rank: 3,
      [
        Binding(".", as: "one iteration on") { $0.step(1) },
        Binding(",", as: "one iteration back") { $0.step(-1) },
      ]),
    lines,
    Command(
      "[ ]", "half, double speed", hint: "speed", rank: 8,
      [
        Binding("[", as: "half speed: slower") { $0.scaleSpeed(by: 0.5) },
        Binding("]", as: "double speed: faster") { $0.scaleSpeed(by: 2) },
      ]),
    Command(
      "p", "pace: even, or the presenter's: slow first",
      [Binding("p") { $0.turnPace() }]),
    Command(
      "f", "motion: full, or reduced: calm steps", also: ["animation"],
      [Binding("f") { $0.turnMotion() }]),
    Command(
      "Home End", "to the start, to the runs' end",
      [
        Binding(.home, as: "to the start of the race") { $0.go(to: 0) },
        Binding(.end, as: "to the end of the runs") { $0.goToEnd() },
      ]),
    Command(
      "r", "restart", also: ["reset", "again", "replay"], hint: "restart", rank: 9,
      [Binding("r") { $0.restart() }]),
    Command(
      "R", "restart from a random start", also: ["random", "seed"],
      [Binding("R") { $0.restartAnywhere() }]),
  ]
}

extension Model {
  mutating func playOrPause() -> [Effect] {
    lines = nil
    if isOver, !clock.isRunning { clock.rewind() }
    clock.isRunning.toggle()
    return reshow()
  }

  /// Iterations on or back; where all runs have ended, from their end and no further.
  mutating func step(_ count: Int) -> [Effect] {
    let end = isOver ? lastIteration : scene.limits.iterations
    if count > 0, isOver { notice = "all runs have ended, at t \(end) the last one" }
    return go(to: min(min(clock.t, end) + count, end))
  }

  mutating func scaleSpeed(by factor: Double) -> [Effect] {
    let before = clock.speed
    clock.scaleSpeed(by: factor)
    notice =
      clock.speed == before
      ? "no \(factor < 1 ? "slower" : "faster") than \(before.formatted(digits: 4))/s"
      : "speed \(before.formatted(digits: 4)) → \(clock.speed.formatted(digits: 4))/s"
    return []
  }

  mutating func turnPace() -> [Effect] {
    clock.pace = clock.pace.next
    notice =
      clock.pace == .presenter
      ? "the presenter's pace: slow at first, then faster and faster" : "an even pace"
    return []
  }

  mutating func turnMotion() -> [Effect] {
    clock.motion = clock.motion.next
    if clock.motion == .reduced { clock.isRunning = false }
    notice =
      clock.motion == .reduced
      ? "reduced motion: two pictures a second at most" : "full motion"
    return []
  }

  /// Back to the start. What is paused stays paused; where the race was over, it runs again.
  mutating func restart() -> [Effect] {
    lines = nil
    let isPaused = !clock.isRunning && !isOver && clock.t < scene.limits.iterations
    clock.restart()
    if isPaused { clock.isRunning = false }
    return reshow()
  }

  /// A start drawn evenly from the view; its seed is shown.
  mutating func restartAnywhere() -> [Effect] {
    dice.seed += 1
    var numbers = dice.numbers
    // In few digits, so that the start can be typed again.
    func draw(_ range: ClosedRange<Double>) -> Double {
      let value = range.lowerBound + numbers.unit() * range.length
      let round = value.rounded(to: range.length / 1000)
      return range.contains(round) ? round : value
    }
    scene.start.x = draw(scene.domain.x)
    scene.start.y = draw(scene.domain.y)
    notice = "random start \(scene.start.short), seed \(dice.seed)"
    return restart()
  }
}
