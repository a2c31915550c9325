import TerminalHarness

/// The visualizer in a pseudo-terminal, measured from outside.
struct Measurement {
  private let terminal: PseudoTerminal
  private let start: ContinuousClock.Instant

  static let environment = [
    "TERM": "xterm-256color", "COLORTERM": "truecolor", "LANG": "C.UTF-8", "PATH": "/usr/bin:/bin",
  ]

  init(
    _ program: String, _ arguments: [String] = [], columns: Int = 200, rows: Int = 60
  ) throws {
    start = .now
    terminal = try PseudoTerminal(
      program, arguments, environment: Self.environment, columns: columns, rows: rows)
  }

  /// Seconds from the start of the process to the end of its first frame.
  func firstFrame() throws -> Double {
    var bursts = Bursts(from: 0)
    try terminal.wait("the first frame") { terminal in
      bursts.note(terminal.output.count)
      return bursts.isFirstOver
    }
    return (bursts.all[0].end - start) / .seconds(1)
  }

  /// What a frame costs while the paths grow.
  func frames(during seconds: Double) throws -> (perSecond: Double, bytes: Int, cpu: Double) {
    // Twice as fast twice: from 20 iterations a second to 80, which is more than 60 frames a second.
    terminal.send("]]")
    _ = try watch(seconds: 0.5)
    let before = terminal.processorSecondsNow
    let bursts = try watch(seconds: seconds)
    let used = terminal.processorSecondsNow - before
    let (count, bytes) = (bursts.all.count, bursts.all.map(\.bytes).reduce(0, +))
    guard count > 0 else { throw MeasurementError.nothingDrawn }
    return (Double(count) / seconds, bytes / count, used / Double(count))
  }

  /// The share of a processor that the paused program uses, and how often it wakes up.
  func paused(during seconds: Double) throws -> (share: Double, wakeUps: Int, bytes: Int) {
    terminal.send(" ")
    _ = try watch(seconds: 0.5)
    let before = (terminal.processorSecondsNow, terminal.contextSwitches)
    let bursts = try watch(seconds: seconds)
    let used = terminal.processorSecondsNow - before.0
    return (
      used / seconds, terminal.contextSwitches - before.1, bursts.all.map(\.bytes).reduce(0, +)
    )
  }

  /// Resident memory in MiB.
  var residentMebibytes: Double? { terminal.residentBytes.map { Double($0) / 1_048_576 } }

  var processorSeconds: Double { terminal.processorSecondsNow }

  func send(_ keys: String) { terminal.send(keys) }

  /// Lets time go by, with keys pressed in turn, 60 a second; returns the number of frames.
  @discardableResult
  func pass(seconds: Double, pressing keys: String = "") throws -> Int {
    let keys = keys.map(String.init)
    var pressed = 0
    let bursts = try watch(seconds: seconds) { passed in
      guard !keys.isEmpty, passed * 60 >= Double(pressed) else { return }
      terminal.send(keys[pressed % keys.count])
      pressed += 1
    }
    return bursts.all.count
  }

  /// Ends the program by its own key.
  func quit() throws {
    terminal.send("q")
    try terminal.waitForEnd()
  }

  /// Watches for some time; `meanwhile` is told the seconds that have passed.
  private func watch(
    seconds: Double, meanwhile: (Double) -> Void = { _ in }
  ) throws -> Bursts {
    var bursts = Bursts(from: terminal.output.count)
    let start = ContinuousClock.now
    try terminal.wait("the time to pass", seconds: seconds + 5) { terminal in
      bursts.note(terminal.output.count)
      let passed = (ContinuousClock.now - start) / .seconds(1)
      meanwhile(passed)
      return passed >= seconds
    }
    return bursts
  }
}

enum MeasurementError: Error {
  case nothingDrawn
}
