/// The race's clock: which iteration is shown, and how fast it moves on.
public struct Clock: Hashable, Sendable {
  /// The number of updates shown.
  public internal(set) var t = 0 {
    didSet { reach = max(reach, t) }
  }
  /// The furthest that it has been on this loss.
  private(set) var reach = 0
  public internal(set) var isRunning = true
  /// Iterations a second.
  public internal(set) var speed = 20.0
  /// The part of an iteration that has gone by since the last whole one.
  private var rest = 0.0

  static let speeds = 1.0...2560.0

  /// Lets time go by.
  mutating func advance(seconds: Double) {
    guard isRunning else { return }
    let whole = rest + min(seconds, 0.25) * speed
    rest = whole - whole.rounded(.down)
    t += Int(whole)
  }

  mutating func restart() {
    t = 0
    rest = 0
  }

  /// Restarts on another loss.
  mutating func begin() {
    restart()
    reach = 0
  }

  mutating func scaleSpeed(by factor: Double) {
    speed = min(max(speed * factor, Self.speeds.lowerBound), Self.speeds.upperBound)
  }

  /// Seconds until there is something new to show: an iteration, but at most 60 pictures a second.
  var pause: Double { max((1 - rest) / speed, 1 / 60) }
}
