import Canvas
import Lessons
import Optimization
import Testing

@testable import Interface

/// A vote is judged in the lesson's own scene alone.
@Suite struct LessonChangeTests {
  /// At the vote, in the second step.
  private static func player(_ size: (Int, Int) = (120, 40), look: Look = .plain) -> Player {
    var player = Player(.example, width: size.0, height: size.1, look: look)
    while player.model.lecture?.index == 0 { player.press("n") }
    while player.model.nextMove == .read { player.press("n") }
    return player
  }

  private static func text(_ player: Player) -> String { view(player.model).text }

  /// The words of the lesson's panel that are seen.
  private static func panel(_ player: Player) -> String {
    guard let area = player.model.layout[.lesson] else { return "" }
    let rows = text(player).split(separator: "\n").map(Array.init)
    return rows[area.row..<area.row + area.height].flatMap { row in
      row[(area.column + 1)..<(area.column + area.width - 1)].split(separator: " ").map {
        String($0)
      }
    }.joined(separator: " ")
  }

  private static func play(_ player: inout Player) {
    for _ in 0..<1000 where player.model.clock.isRunning {
      player.take(.elapsed(0.05))
      player.settle()
    }
  }

  /// Whether the screen says that something was changed, and judges nothing.
  private static func expectChanged(
    _ player: Player, at location: SourceLocation = #_sourceLocation
  ) {
    let (panel, isChanged) = (panel(player), player.model.isChanged)
    #expect(isChanged && player.model.stage?.outcome == nil, sourceLocation: location)
    #expect(
      panel.contains("changed: this is no longer the lesson's scene"), sourceLocation: location)
    #expect(panel.contains("N restore"), sourceLocation: location)
    #expect(!panel.contains("nearest to"), sourceLocation: location)
    let text = view(player.model).text
    let footer = text.split(separator: "\n").last ?? ""
    #expect(footer.contains("N restore"), sourceLocation: location)
    #expect(!text.contains("✓"), sourceLocation: location)
  }

  private static func expectOwn(
    _ player: Player, at location: SourceLocation = #_sourceLocation
  ) {
    let (panel, isChanged) = (panel(player), player.model.isChanged)
    #expect(!isChanged, sourceLocation: location)
    #expect(!panel.contains("changed") && panel.contains("N back"), sourceLocation: location)
  }

  /// Keys that change the race: the loss, values from the start and from here on, λ, the start, runs.
  private static let changes: [[Key]] =
    ["l", "L", "e", "E", "O", "d", "\tE", "xe", "R", "K"].map { keys in
      keys.map { $0 == "\t" ? .tab : .character($0) }
    } + [
      [.tab, .delete], [.tab, .tab, .tab, .delete],
      [.character("/"), .character("s"), .character("g"), .character("d"), .enter],
    ]

  @Test(arguments: changes.indices) func beforeTheVote(_ index: Int) {
    var player = Self.player()
    for key in Self.changes[index] { player.press(key) }
    Self.expectChanged(player)
    player.press("1")
    #expect(player.model.lecture?.votes == [0, 0, 0], "nobody votes on another scene")
    #expect(
      player.model.notice?.contains("N restores") == true
        && player.model.visible.count == player.model.scene.entries.count)
    Self.play(&player)
    Self.expectChanged(player)
    player.press("N")
    Self.expectOwn(player)
    let isSo = player.model.isVoting && player.model.clock.t == 0
    #expect(isSo)
    player.press("1n")
    Self.play(&player)
    #expect(player.model.outcome?.right == 0 && Self.text(player).contains("✓1"))
    #expect(Self.panel(player).contains("The one vote said so."))
  }

  @Test(arguments: changes.indices) func afterTheVoteHasRun(_ index: Int) {
    var player = Self.player()
    player.press("12n")
    Self.play(&player)
    #expect(Self.panel(player).contains("1 of 2 had said so."))
    for key in Self.changes[index] { player.press(key) }
    Self.expectChanged(player)
    player.press(.pageUp)
    Self.expectOwn(player)
    #expect(player.model.lecture?.votes == [1, 1, 0] && !player.model.isVoting)
    #expect(player.model.clock.t == 0 && player.model.outcome == nil)
    Self.play(&player)
    #expect(player.model.clock.t == 40)
    #expect(Self.panel(player).contains("1 of 2 had said so."))
  }

  @Test(arguments: changes.indices) func onItsWay(_ index: Int) {
    var player = Self.player()
    player.press("3n")
    for _ in 0..<4 { player.take(.elapsed(0.2)) }
    player.settle()
    #expect((1..<40).contains(player.model.clock.t))
    for key in Self.changes[index] { player.press(key) }
    Self.expectChanged(player)
    Self.play(&player)
    Self.expectChanged(player)
    player.press("zzzz")
    Self.expectOwn(player)
  }

  /// What does not change the race is no change.
  @Test func looksAreNoChange() {
    var player = Self.player()
    player.press("2n")
    Self.play(&player)
    for keys in [
      "v", "v", "v", "v", "t", "T", "+", "-", "=", "c", "p", "p", "f", "f", "[", "]", "x", "x", "P",
      "P", "m",
    ] {
      player.press(keys)
      Self.expectOwn(player)
      #expect(player.model.outcome?.right == 0, "\(keys)")
    }
    player.press(.left, .control)
    player.press(" ")
    Self.play(&player)
    #expect(player.model.outcome?.right == 0 && player.model.outcome?.t == 40)
  }

  /// `z` brings the vote back as it was, even where the other race has begun.
  @Test func undoBringsTheVoteBack() {
    var player = Self.player()
    player.press("13l")
    for _ in 0..<4 { player.take(.elapsed(0.2)) }
    player.settle()
    #expect(player.model.clock.t > 0)
    player.press("z")
    Self.expectOwn(player)
    let isSo = player.model.isVoting && player.model.clock.t == 0 && !player.model.clock.isRunning
    #expect(isSo)
    #expect(player.model.lecture?.votes == [1, 0, 1])
  }

  @Test func theRestoredSceneCanBeUndone() {
    var player = Self.player()
    player.press("E")
    let changed = player.model.scene.identity
    player.press("N")
    Self.expectOwn(player)
    player.press("z")
    #expect(player.model.scene.identity == changed)
    Self.expectChanged(player)
  }

  /// A value that is changed back by hand is the lesson's again.
  @Test func thereAndBack() {
    var player = Self.player()
    let lesson = player.model.scene.entries[0].hyperparameters[0]
    for value in ["0.7", "\(lesson)"] {
      player.press(.tab)
      player.press(.enter)
      player.press(value)
      player.press(.enter)
      player.press(.backTab)
    }
    Self.expectOwn(player)
    let isVoting = player.model.isVoting
    #expect(isVoting)
  }

  /// While the vote is open, the key that leads on brings its scene back, too.
  @Test func theKeyThatLeadsOnBringsAVoteBack() {
    var player = Self.player()
    player.press("l")
    while player.model.nextMove == .read { player.press("n") }
    #expect(player.model.nextMove == .restore)
    player.press("n")
    let isSo = player.model.isVoting && !player.model.isChanged
    #expect(isSo)
  }

  /// What is not voted on can be played with: the lesson goes on.
  @Test func theLessonGoesOnWhereNothingIsVotedOn() {
    var player = Player(.example, width: 120, height: 40)
    player.press("E")
    Self.expectChanged(player)
    player.press("nn")
    #expect(player.model.lecture?.index == 1)
    Self.expectOwn(player)
  }

  /// A race that was let go without `n` has been seen.
  @Test(arguments: [" ", "."]) func whatHasBegunIsNotVotedOn(_ key: Character) {
    var player = Self.player()
    player.press("1")
    player.press(.character(key))
    Self.play(&player)
    player.press(.home)
    let isSo = !player.model.isVoting
    #expect(isSo)
    player.press("2")
    #expect(player.model.lecture?.votes == [1, 0, 0])
  }

  /// What is paused at the start stays so: nothing has been seen.
  @Test func restartingAtTheStartBeginsNothing() {
    var player = Self.player()
    player.press("r")
    Self.play(&player)
    #expect(player.model.clock.t == 0)
    let isSo = player.model.isVoting
    #expect(isSo)
  }

  /// Marks are said of the lesson's scene; on another they need not be true.
  @Test(arguments: ["l", "E", "R"]) func marksStayWithTheirScene(_ key: String) {
    var player = Player(.example, width: 120, height: 40)
    #expect(Self.text(player).contains("a minimum"))
    player.press(key)
    #expect(!Self.text(player).contains("a minimum"))
    player.press("N")
    #expect(Self.text(player).contains("a minimum"))
  }

  /// The race that is drawn may lag behind the one that is wanted: it is not judged.
  @Test func onlyTheOwnRaceIsJudged() {
    var player = Self.player()
    player.press("n")
    Self.play(&player)
    player.press("E")
    player.take(.input(.key(.character("z"), [])))
    #expect(!player.model.isChanged && player.model.outcome == nil)
    player.settle()
    #expect(player.model.outcome?.right == 0)
  }

  /// Where there is no panel the bottom line says so.
  @Test func withoutAPanel() {
    var player = Self.player((30, 8))
    player.press("2n")
    Self.play(&player)
    #expect(player.model.notice?.hasSuffix("The one vote said otherwise.") == true)
    player.press("e")
    #expect(player.model.notice == "changed: N restores the lesson's scene")
    player.press("N")
    #expect(player.model.stage?.isChanged == false)
  }

  @Test(arguments: [(60, 18), (80, 24), (100, 30), (40, 12)])
  func itIsSaidAtOnceWhereRoomIsShort(_ width: Int, _ height: Int) {
    for look in [Look.plain, .ascii] {
      var player = Self.player((width, height), look: look)
      player.press("1n")
      Self.play(&player)
      #expect(Self.panel(player).contains("At t 40 Adam is at"))
      player.press("e")
      #expect(Self.panel(player).contains("changed: this is no longer"))
      #expect(!Self.panel(player).contains("At t 40"))
    }
  }
}
