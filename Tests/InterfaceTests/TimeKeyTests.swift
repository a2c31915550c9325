import Catalog
import Notation
import Optimization
import Testing

@testable import Interface

@Suite struct TimeKeyTests {
  @Test func space() {
    var player = Player(at: 5)
    player.press(" ")
    #expect(player.model.clock.isRunning)
    #expect(player.shown?.t == 5)
    player.press(" ")
    #expect(!player.model.clock.isRunning)
    #expect(player.model.clock.t == 5)
  }

  @Test func spaceWhereAllIsOverStartsAnew() {
    var player = Player(at: 300)
    #expect(player.model.isOver)
    player.press(" ")
    #expect(player.model.clock.t == 0)
    #expect(player.model.clock.isRunning)
    #expect(player.shown?.t == 0)
  }

  @Test func oneIterationOnAndBack() {
    var player = Player(at: 5)
    player.model.clock.isRunning = true
    player.press(".")
    #expect(player.model.clock.t == 6)
    #expect(player.shown?.t == 6)
    #expect(!player.model.clock.isRunning)
    player.press(",,,")
    #expect(player.model.clock.t == 3)
    player.press(",,,,,")
    #expect(player.model.clock.t == 0)
  }

  @Test func stepsEndAtTheLimit() {
    var player = Player(.crowd(1), at: 299)
    player.press("...")
    #expect(player.model.clock.t == 300)
    #expect(player.shown?.t == 300)
  }

  /// Where all runs have ended there is nothing further on to step to, and the first step back shows.
  @Test func stepsEndWithTheRuns() throws {
    var player = Player(Scene("quadratic", ["newton"]), at: 20)
    let last = try #require(player.model.run(0)?.count)
    #expect(player.model.isOver && last < 10)
    player.model.clock.t = last
    player.press("....")
    #expect(player.model.clock.t == last)
    player.press(",")
    #expect(player.model.clock.t == last - 1)
  }

  @Test func speed() {
    var player = Player()
    let speed = player.model.clock.speed
    player.press("]")
    #expect(player.model.clock.speed == 2 * speed)
    player.press("[[")
    #expect(player.model.clock.speed == speed / 2)
    #expect(player.shown == nil)
    player.press(String(repeating: "[", count: 30))
    #expect(player.model.clock.speed == Clock.speeds.lowerBound)
    player.press(String(repeating: "]", count: 30))
    #expect(player.model.clock.speed == Clock.speeds.upperBound)
  }

  @Test func homeAndEnd() {
    var player = Player(at: 40)
    player.press(.home)
    #expect(player.model.clock.t == 0)
    #expect(!player.model.clock.isRunning)
    player.press(.end)
    #expect(player.model.haveEnded && player.model.clock.t == player.model.lastIteration)
    #expect(player.model.clock.t > 40)
    player.press(.home)
    player.press(.end)
    #expect(player.model.clock.t == player.model.lastIteration)
  }

  /// While runs are computed for long, it is said how far they are, and Esc stays there.
  @Test func theWayToTheEndIsShownAndStops() {
    var scene = Scene("himmelblau", ["sgd:epsilon=1e-9"])
    scene.limits = Limits(iterations: 1_000_000)
    var player = Player(scene, width: 80, height: 24, at: 100)
    // What the race has not answered yet.
    player.take(.input(.key(.end, [])))
    #expect(player.model.clock.t == 1_000_000 && player.model.isFarBehind)
    let line = view(player.model).text.split(separator: "\n").last ?? ""
    #expect(line.contains("t 100 of 1000000") && line.contains("Esc"))
    player.take(.input(.key(.escape, [])))
    #expect(player.model.clock.t == 100 && player.model.progress == nil)
    guard case .show(_, let t)? = player.effects.first else {
      Issue.record("the race is not told")
      return
    }
    #expect(t == 100)
  }

  /// `r` keeps paused what is paused, and running what runs; a race that is over runs again.
  @Test(arguments: ["r", "R"]) func restartKeepsPaused(_ key: String) {
    for isRunning in [true, false] {
      var player = Player(at: 40)
      player.model.clock.isRunning = isRunning
      player.press(key)
      #expect(player.model.clock.t == 0)
      #expect(player.model.clock.isRunning == isRunning)
    }
    var player = Player(at: 40)
    player.model.clock.t = player.model.scene.limits.iterations
    player.press(key)
    #expect(player.model.clock.isRunning)
  }

  @Test func restart() {
    var player = Player(at: 40)
    let scene = player.model.scene
    player.press("r")
    #expect(player.model.clock.t == 0)
    #expect(player.model.scene.start == scene.start)
    #expect(player.shown?.t == 0)
  }

  @Test func randomStart() {
    var player = Player(at: 40)
    var other = player
    let start = player.model.scene.start
    player.press("R")
    other.press("R")
    let first = player.model.scene.start
    #expect(first != start)
    #expect(first == other.model.scene.start, "a seed gives the same start every time")
    #expect(player.model.clock.t == 0)
    #expect(player.shown?.scene.start == first)
    #expect(player.model.notice?.contains("seed 1") == true)
    player.press("R")
    #expect(player.model.scene.start != first)
    #expect(player.model.notice?.contains("seed 2") == true)
  }

  /// Random starts lie in the view, however far it was zoomed in, and differ there.
  @Test(arguments: [0, 30, 60]) func randomStartInTheView(_ zooms: Int) {
    var player = Player(width: 10, height: 3)
    player.press(String(repeating: "+", count: zooms))
    let domain = player.model.scene.domain
    var starts: Set<Point> = []
    for _ in 0..<20 {
      player.press("R")
      let start = player.model.scene.start
      #expect(domain.x.contains(start.x) && domain.y.contains(start.y), "\(start) in \(domain)")
      starts.insert(start)
    }
    #expect(starts.count == 20)
  }
}
