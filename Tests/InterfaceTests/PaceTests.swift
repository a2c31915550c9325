import Testing
import Theming

@testable import Interface

/// How time goes by at the presenter's pace and with reduced motion.
@Suite struct PaceTests {
  /// The number of updates after so many seconds in steps of a length.
  private func t(after seconds: Double, step: Double, _ clock: Clock) -> Int {
    var clock = clock
    for _ in 0..<Int((seconds / step).rounded()) { clock.advance(seconds: step) }
    return clock.t
  }

  @Test func thePresenterBeginsSlowly() {
    let clock = Clock(pace: .presenter)
    #expect(clock.rate == 2)
    #expect(t(after: 1, step: 0.125, clock) == 2)
    #expect(t(after: 0.25, step: 0.0625, clock) == 0)
  }

  /// From t on, doubling takes about as long as from any other.
  @Test func andGetsFaster() {
    let clock = Clock(pace: .presenter)
    let (ten, twenty, thirty) = (
      t(after: 10, step: 0.125, clock), t(after: 20, step: 0.125, clock),
      t(after: 30, step: 0.125, clock)
    )
    #expect((50...90).contains(ten), "\(ten)")
    let growth = (Double(twenty) / Double(ten), Double(thirty) / Double(twenty))
    #expect(abs(growth.0 / growth.1 - 1) < 0.2, "\(growth)")
    #expect(thirty > 3000, "thousands of iterations are seen in half a minute")
  }

  /// However time is cut up, the same goes by.
  @Test func stepsDoNotMatter() {
    let clock = Clock(pace: .presenter)
    let counts = [0.25, 0.125, 1.0 / 64].map { t(after: 12, step: $0, clock) }
    #expect(counts.max()! - counts.min()! <= 1, "\(counts)")
  }

  @Test func speedScalesIt() {
    var clock = Clock(pace: .presenter)
    clock.scaleSpeed(by: 2)
    #expect(clock.rate == 4)
    #expect(t(after: 5, step: 0.125, clock) == t(after: 10, step: 0.25, Clock(pace: .presenter)))
  }

  @Test func reducedMotionStartsStopped() {
    #expect(!Clock(motion: .reduced).isRunning)
    #expect(Clock().isRunning)
    var clock = Clock(motion: .reduced)
    clock.restart()
    #expect(!clock.isRunning)
  }

  /// Whatever wakes the program up, t moves twice a second at most.
  @Test(arguments: [Pace.even, .presenter]) func reducedMotionIsCalm(_ pace: Pace) {
    var clock = Clock(pace: pace, motion: .reduced)
    clock.isRunning = true
    clock.scaleSpeed(by: 8)
    #expect(clock.pause == 0.5)
    var (pictures, last) = (0, clock.t)
    for _ in 0..<640 {
      clock.advance(seconds: 1.0 / 64)
      if clock.t != last { (pictures, last) = (pictures + 1, clock.t) }
    }
    #expect((15...20).contains(pictures), "in ten seconds: \(pictures)")
  }

  /// What is saved up is not lost.
  @Test func reducedMotionIsAsFast() {
    var clock = Clock(motion: .reduced)
    clock.isRunning = true
    #expect(t(after: 4, step: 1.0 / 64, clock) == 80)
    #expect(t(after: 4, step: 0.5, clock) == 80)
  }

  @Test func waitingShortensThePause() {
    var clock = Clock(motion: .reduced)
    clock.isRunning = true
    clock.advance(seconds: 0.125)
    #expect(clock.t == 0 && clock.pause == 0.375)
  }

  @Test func keys() {
    var player = Player()
    player.press("p")
    #expect(player.model.clock.pace == .presenter)
    #expect(view(player.model).text.contains("presenter") || player.model.size.width < 60)
    player.press("p")
    #expect(player.model.clock.pace == .even)
    player.model.clock.isRunning = true
    player.press("f")
    #expect(player.model.clock.motion == .reduced && !player.model.clock.isRunning)
    player.press("l")
    #expect(!player.model.clock.isRunning, "another loss does not start moving by itself")
    player.press(" ")
    #expect(player.model.clock.isRunning)
    player.press("f")
    #expect(player.model.clock.motion == .full)
  }

  @Test func theHeaderSaysSo() {
    var player = Player(width: 100, height: 30)
    player.press("p")
    player.press("f")
    let header = view(player.model).text.split(separator: "\n")[0]
    #expect(header.contains("presenter") && header.contains("calm") && header.contains("2/s"))
  }
}
