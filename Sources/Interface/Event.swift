public import Canvas
public import Optimization

/// What happens to the interface.
public enum Event: Sendable {
  case input(Input)
  /// The race's newest state.
  case snapshot(Race.Snapshot)
  /// Seconds that went by while the clock ran.
  case elapsed(Double)
}

/// What the interface wants done outside of it.
public enum Effect: Sendable {
  /// Bring the race of a scene to an iteration.
  case show(Scene, at: Int)
  /// Report the mouse, or leave it to the terminal.
  case mouse(Bool)
  /// End the program with an exit status.
  case end(status: Int32)
}
