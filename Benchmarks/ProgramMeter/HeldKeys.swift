import TerminalHarness

/// Nine runs of 5,000 iterations, and keys that are held.
struct HeldKeys {
  private let measurement: Measurement

  /// Slow methods: none of them ends before.
  private static let runs = [
    "sgd:epsilon=0.0002", "sgd:epsilon=0.0004,label=sgd 2", "momentum:epsilon=0.00002",
    "nesterov:epsilon=0.00002", "adagrad:epsilon=0.01", "rmsprop:epsilon=0.002",
    "adam:epsilon=0.001", "adadelta", "rmsprop:epsilon=0.001,label=rmsprop 2",
  ]

  private static let scene =
    ["--loss", "rosenbrock", "--iterations", "5000"] + runs.flatMap { ["-o", $0] }

  /// Opens them on a screen of a size, and waits until all have been computed.
  init(_ program: String, columns: Int, rows: Int) throws {
    measurement = try Measurement(program, Self.scene, columns: columns, rows: rows)
    _ = try measurement.firstFrame()
    // From 20 iterations a second to 2,560.
    measurement.send("]]]]]]]")
    try measurement.pass(seconds: 4)
  }

  /// The views that are measured, and how to get to each from the one before.
  static let views = [("side by side", ""), ("curves", "vvv")]

  /// What is held: a text that is sent again and again, 60 times a second.
  static let keys = [("one iteration back", ","), ("ε down and up", "eE")]

  /// Pictures a second, and milliseconds of processor time for each.
  func measure(_ keys: String) throws -> (perSecond: Double, cpu: Double) {
    let seconds = 3.0
    let before = measurement.processorSeconds
    let frames = try measurement.pass(seconds: seconds, pressing: keys)
    let used = measurement.processorSeconds - before
    guard frames > 0 else { throw MeasurementError.nothingDrawn }
    return (Double(frames) / seconds, used / Double(frames))
  }

  func turn(_ keys: String) throws {
    measurement.send(keys)
    try measurement.pass(seconds: 0.5)
  }

  func quit() throws { try measurement.quit() }
}
