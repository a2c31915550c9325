import Canvas
import Lessons
import Optimization
import Scenes
import Testing

@testable import Interface

/// A lesson is led by one key, and what is asked stays hidden until it is due.
@Suite struct LessonKeyTests {
  private static func player(_ size: (Int, Int) = (120, 40)) -> Player {
    Player(.example, width: size.0, height: size.1)
  }

  private static func text(_ player: Player) -> String { view(player.model).text }

  /// Lets the clock run until it stops by itself.
  private static func play(_ player: inout Player) {
    for _ in 0..<1000 where player.model.clock.isRunning {
      player.take(.elapsed(0.05))
      player.settle()
    }
  }

  @Test func aStepRunsAsFarAsItSays() {
    var player = Self.player()
    #expect(player.model.clock.isRunning && player.model.arrangement == .overlay)
    #expect(player.model.scene.commandLine == Scene.four.commandLine)
    Self.play(&player)
    #expect(player.model.clock.t == 30 && !player.model.clock.isRunning)
    player.press(" ")
    #expect(player.model.clock.isRunning, "Space goes on beyond it")
    player.take(.elapsed(0.2))
    #expect(player.model.clock.t > 30)
  }

  @Test func oneKeyLeadsThroughEverything() {
    var player = Self.player()
    var moves: [LessonMove] = []
    for _ in 0..<20 {
      guard let move = player.model.nextMove, move != .end else { break }
      moves.append(move)
      player.press(.pageDown)
      Self.play(&player)
    }
    #expect(moves == [.finish, .step, .run, .step, .answer])
    player.press("n")
    #expect(player.model.lecture?.index == 2 && player.model.notice != nil)
    player.press("N")
    #expect(player.model.lecture?.index == 1)
    player.press(.pageUp)
    player.press(.pageUp)
    #expect(player.model.lecture?.index == 0)
  }

  @Test func theWholeTextCanBeReadWhereRoomIsShort() {
    for size in [(60, 18), (40, 12)] {
      var player = Self.player(size)
      var seen = ""
      for _ in 0..<20 {
        seen += Self.text(player)
        guard player.model.nextMove == .read else { break }
        player.press("n")
      }
      for word in ["Both", "valley", "circle", "begin."] { #expect(seen.contains(word)) }
      #expect(player.model.nextMove != .read)
    }
  }

  @Test func votesAreCountedAndTheRightChoiceMarked() throws {
    var player = Self.player()
    player.press("nn")
    #expect(player.model.isVoting && player.model.clock.t == 0)
    #expect(player.model.visible.count == player.model.scene.entries.count)
    player.press("2213")
    #expect(player.model.lecture?.votes == [1, 2, 1])
    #expect(player.model.outcome == nil && !Self.text(player).contains("✓"))
    player.press("0")
    #expect(player.model.lecture?.votes == [0, 0, 0])
    player.press("19n")
    Self.play(&player)
    let run = try #require(player.model.run(2))
    #expect(player.model.clock.t == 40 && run.count == 40)
    let places = try #require(player.model.lecture?.step.prediction).choices.map(\.place)
    let right = try #require(player.model.outcome?.right)
    for place in places {
      #expect((places[right] - run.path[40]).length <= (place - run.path[40]).length)
    }
    #expect(Self.text(player).contains("✓\(right + 1)"))
    player.press("1")
    #expect(player.model.lecture?.votes == [1, 0, 0], "the votes are over")
    #expect(
      player.model.visible.count == player.model.scene.entries.count
        && player.model.notice?.contains("over") == true)
  }

  /// Where not all runs have a panel, the one that is voted on has.
  @Test(arguments: [(60, 18), (40, 12)]) func theRunOfAVoteIsSeen(_ width: Int, _ height: Int) {
    var player = Self.player((width, height))
    while player.model.lecture?.index != 1 { player.press("n") }
    #expect(player.model.layout.plots.contains { $0.run == 2 })
  }

  @Test func theAnswerIsHiddenUntilItIsAskedFor() {
    var player = Self.player()
    while player.model.lecture?.index != 2 {
      player.press("n")
      Self.play(&player)
    }
    #expect(Self.text(player).contains("Why does r"))
    #expect(!Self.text(player).contains("forgets"))
    player.press("n")
    #expect(Self.text(player).contains("forgets"))
  }

  @Test func aLineIsOpened() {
    var player = Self.player()
    while player.model.lecture?.index != 2 {
      player.press("n")
      Self.play(&player)
    }
    #expect(player.model.arrangement == .inspector && player.model.inspected == 1)
    #expect(player.model.inspection?.iteration == 6)
    #expect(player.model.inspection?.current == 1)
  }

  @Test func escapeClosesTheLessonAndNothingElse() {
    var player = Self.player()
    player.press("?")
    player.press(.escape)
    #expect(player.model.lecture != nil, "first what lies over it")
    player.press(.escape)
    #expect(player.model.lecture == nil && player.status == nil)
    #expect(player.model.scene.commandLine == Scene.four.commandLine)
    player.press("n")
    #expect(player.model.lecture == nil)
  }

  @Test func thePickerFindsLessons() {
    var player = Player(width: 100, height: 30)
    player.take(.lessons([.example]))
    player.press("/downhill")
    player.press(.enter)
    #expect(player.model.lecture?.lesson.name == "example")
  }

  /// Marks that belong to a loss do not stand on another one.
  @Test func marksStayWithTheirLoss() {
    var player = Self.player()
    #expect(Self.text(player).contains("a minimum"))
    player.press("l")
    #expect(!Self.text(player).contains("a minimum"))
  }
}
