import Canvas
import Notation
import Optimization
import Theming

/// Which iteration is shown, and how time goes by.
struct ClockText {
  let clock: Clock
  let isLive: Bool
  /// Whether nobody can press keys.
  let isStill: Bool
  let start: Point
  let look: Look

  private var palette: Palette { look.palette }

  /// What is unusual about how time goes by.
  private var manner: String {
    let pace = clock.pace == .presenter ? "presenter " : ""
    return pace + (clock.motion == .reduced ? "calm " : "")
  }

  /// Whether time goes by, and how.
  var motion: [Link] {
    let state = look.spelled(clock.isRunning ? "▶" : "‖")
    let live = isLive ? [Link("live  ", palette.style(.warning), .key(KeyPress("x")))] : []
    return live + [
      Link("\(state) ", palette.style(.key), .key(KeyPress(" "))),
      Link(manner, palette.style(.key), .key(KeyPress("p"))),
      Link("\(clock.rate.formatted(digits: 2))/s  ", palette.style(.dim)),
    ]
  }

  /// - Parameter isLong: whether there is room for the start.
  func links(isLong: Bool) -> [Link] {
    let dim = palette.style(.dim)
    return (isStill ? [] : motion)
      + [Link("t ", dim), Link("\(clock.t)", palette.style(.title))]
      + (isLong ? [Link("  start \(start.short)", dim)] : []) + [Link(" ", dim)]
  }
}
