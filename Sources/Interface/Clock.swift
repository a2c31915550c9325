import Notation
import Theming

/// The race's clock: which iteration is shown, and how fast it moves on.
package struct Clock: Hashable, Sendable {
  /// The number of updates shown.
  package internal(set) var t = 0 {
    didSet { reach = max(reach, t) }
  }
  /// The furthest that it has been on this loss.
  private(set) var reach = 0
  package internal(set) var isRunning = true
  /// Iterations a second at an even pace.
  package internal(set) var speed = 20.0
  package internal(set) var pace = Pace.even
  package internal(set) var motion = Motion.full
  /// The part of an iteration that has gone by since the last whole one.
  private var rest = 0.0
  /// Seconds that have gone by since t was last moved on.
  private var waiting = 0.0

  static let speeds = 1.0...2560.0

  /// The first iterations of the presenter's pace, at the middle speed, and the part of t by which it
  /// grows.
  private static let (slowest, growth) = (2.0, 0.2)

  /// With reduced motion it starts stopped, too.
  package init(pace: Pace = .even, motion: Motion = .full, isPaused: Bool = false) {
    self.pace = pace
    self.motion = motion
    isRunning = motion == .full && !isPaused
  }

  /// Iterations a second just now.
  var rate: Double {
    switch pace {
    case .even: speed
    case .presenter: (Self.slowest + Self.growth * time) * speed / 20
    }
  }

  private var time: Double { Double(t) + rest }

  /// Lets time go by. With reduced motion it is saved up, so that pictures follow each other calmly.
  mutating func advance(seconds: Double) {
    guard isRunning else { return }
    waiting += min(seconds, max(0.25, motion.interval))
    guard waiting >= motion.shortest else { return }
    let whole = distance(in: waiting) + rest
    waiting = 0
    rest = whole - whole.rounded(.down)
    t += Int(whole)
  }

  /// How many iterations go by in some seconds. At the presenter's pace the rate grows with t, so that
  /// each doubling of it takes the same time: t grows exponentially.
  private func distance(in seconds: Double) -> Double {
    switch pace {
    case .even: seconds * speed
    case .presenter:
      (time + Self.slowest / Self.growth)
        * (Exponential.value(Self.growth * speed / 20 * seconds) - 1)
    }
  }

  /// Back to the start, and off again, unless nothing is to move by itself.
  mutating func restart() {
    rewind()
    isRunning = motion == .full
  }

  mutating func rewind() { (t, rest, waiting) = (0, 0, 0) }

  /// Restarts on another loss.
  mutating func begin() {
    restart()
    reach = 0
  }

  mutating func scaleSpeed(by factor: Double) {
    speed = min(max(speed * factor, Self.speeds.lowerBound), Self.speeds.upperBound)
  }

  /// Seconds until there is something new to show: an iteration, but at most 60 pictures a second, or
  /// 2 with reduced motion.
  var pause: Double { max((1 - rest) / rate, motion.interval) - waiting }
}

extension Motion {
  /// The least time between two pictures that nobody asked for, in seconds.
  var interval: Double {
    switch self {
    case .full: 1 / 60
    case .reduced: 1 / 2
    }
  }

  /// The least time that moves the clock on, in seconds.
  fileprivate var shortest: Double {
    switch self {
    case .full: 0
    case .reduced: interval
    }
  }
}
