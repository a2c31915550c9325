import Canvas
import Optimization
import Testing

@testable import Interface

/// Changes that take effect from where the race is.
@Suite struct LiveKeyTests {
  @Test func thePastStaysAndTheFutureBends() throws {
    var player = Player(.letters, at: 20)
    let before = try #require(player.model.run(0))
    player.press("xE....")
    let run = try #require(player.model.run(0))
    #expect(player.model.isLive && run.count == 24)
    #expect(run.path[...20] == before.path[...20])
    #expect(run.schedule.changes.map(\.t) == [20])
    let ghost = try #require(player.model.ghost(0))
    #expect(ghost.path[...20] == before.path[...20] && ghost.path[24] != run.path[24])
    #expect(ghost.schedule.changes.isEmpty)
  }

  @Test func aKeyThatIsHeldIsOneChange() throws {
    var player = Player(.letters, at: 20)
    player.press("xEEEE")
    #expect(player.model.scene.entries[0].schedule.changes.count == 1)
    player.press("x")
    #expect(player.model.ghost(0) != nil, "the ghost stays until the change is gone")
  }

  @Test func replayBendsTheWholePathAndKeepsOtherChanges() throws {
    var player = Player(.letters, at: 20)
    player.press("xD.....xE")
    let schedule = player.model.scene.entries[2].schedule
    let run = try #require(player.model.run(2))
    #expect(run.path[1] != Player(.letters, at: 20).model.run(2)?.path[1])
    #expect(schedule.changes.map(\.t) == [20])
  }

  @Test func theShownValuesAreThoseOfTheIteration() throws {
    var player = Player(.letters, width: 100, height: 30, at: 20)
    let old = try #require(player.model.scene.entries[0].hyperparameters.first)
    player.press("xE..")
    let new = try #require(player.model.scene.entries[0].schedule.last.first)
    func shown() -> String {
      RunText(player.model.shown(0), player.model.look).parameters(.full)
        .map(\.text).joined()
    }
    #expect(shown().contains("ε \(new.exact) "))
    player.press(",,,")
    #expect(shown().contains("ε \(old.exact) "))
    player.press("E")
    let schedule = player.model.scene.entries[0].schedule
    #expect(schedule.changes.map(\.t) == [19], "what was to change later does not")
  }

  @Test func whereNothingCanChangeItIsSaid() throws {
    var player = Player(Scene("quadratic", ["newton", "sgd:epsilon=0.01"]), at: 3)
    player.press("x")
    player.model.focus = 1
    player.press("E")
    #expect(player.model.scene.entries[1].schedule.changes.count == 1)
    player = Player(Scene("quadratic", ["delta-bar-delta"]), at: 3)
    player.press("xE")
    #expect(player.model.scene.entries[0].schedule.changes.isEmpty)
    #expect(player.model.notice?.contains("counts at the start alone") == true)
  }

  @Test func anotherLossForgetsTheChanges() {
    var player = Player(.letters, at: 20)
    player.press("xEl")
    #expect(player.model.scene.entries.allSatisfy { $0.schedule.changes.isEmpty })
  }
}
