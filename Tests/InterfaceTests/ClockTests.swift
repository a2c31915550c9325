import Catalog
import Optimization
import Testing

@testable import Interface

@Suite struct ClockTests {
  @Test func timeGoesBy() {
    var clock = Clock()
    clock.advance(seconds: 0.1)
    #expect(clock.t == 2)
    clock.advance(seconds: 0.04)
    #expect(clock.t == 2)
    clock.advance(seconds: 0.02)
    #expect(clock.t == 3, "the parts of iterations add up")
  }

  @Test func manySmallStepsAreOneLargeOne() {
    var clock = Clock()
    for _ in 0..<1000 { clock.advance(seconds: 1.0 / 256) }
    #expect(clock.t == Int(1000 * 20 / 256.0))
  }

  /// After a time away the race goes on where it was, instead of rushing ahead.
  @Test func aLongPauseIsNoLeap() {
    var clock = Clock()
    clock.advance(seconds: 3600)
    #expect(clock.t == 5)
  }

  @Test func stoppedClockStands() {
    var clock = Clock()
    clock.isRunning = false
    clock.advance(seconds: 0.2)
    #expect(clock.t == 0)
  }

  @Test func pauseIsAtMostAnIterationAndAtLeastAFrame() {
    var clock = Clock()
    #expect(clock.pause == 1.0 / 20)
    clock.scaleSpeed(by: 1000)
    #expect(clock.pause == 1.0 / 60)
    clock.scaleSpeed(by: 1e-9)
    #expect(clock.pause == 1)
    clock.advance(seconds: 0.25)
    #expect(clock.pause == 0.75)
  }

  @Test func elapsedTimeAsksForTheRace() {
    var player = Player()
    player.press(" ")
    player.take(.elapsed(0.04))
    #expect(player.shown == nil, "nothing new to show")
    player.take(.elapsed(0.02))
    #expect(player.shown?.t == 1)
  }

  /// The clock stops with the last run, and does not show a later iteration than there is.
  @Test func stopsWhereAllRunsHaveEnded() {
    var player = Player(Scene("quadratic", ["newton", "newton-regularized:alpha=0.5"]))
    player.press("] ")
    for _ in 0..<50 where player.model.clock.isRunning {
      player.take(.elapsed(0.2))
      player.settle()
    }
    #expect(!player.model.clock.isRunning)
    #expect(player.model.pause == nil, "nothing more to wake up for")
    let last = [0, 1].compactMap { player.model.run($0)?.count }.max()
    #expect(player.model.clock.t == last)
  }

  @Test func stopsAtTheLimit() {
    var player = Player(.crowd(2))
    player.press("]]]]]]]] ")
    for _ in 0..<10 {
      player.take(.elapsed(0.25))
      player.settle()
    }
    #expect(player.model.clock.t == 300)
    #expect(!player.model.clock.isRunning)
  }

  @Test func noticesGoAway() {
    var player = Player()
    player.press("c")
    #expect(player.model.notice != nil)
    player.press("b")
    #expect(player.model.notice == nil)
    player.press("c ")
    player.press("c")
    for _ in 0..<30 { player.take(.elapsed(0.2)) }
    #expect(player.model.notice == nil)
  }
}
