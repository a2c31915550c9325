import Canvas
import Lessons
import Testing

@testable import Interface

@Suite struct RunKeyTests {
  @Test func focusGoesAround() {
    var player = Player()
    var stops: [Int?] = []
    for _ in 0..<6 {
      stops.append(player.model.focus)
      player.press(.tab)
      #expect(player.effects.isEmpty)
    }
    #expect(stops == [nil, 0, 1, 2, 3, nil])
    player.press(.backTab)
    #expect(player.model.focus == nil)
    player.press(.backTab)
    #expect(player.model.focus == 3)
  }

  @Test func focusSkipsHiddenRuns() {
    var player = Player()
    player.press("2")
    var stops: [Int?] = []
    for _ in 0..<4 {
      player.press(.tab)
      stops.append(player.model.focus)
    }
    #expect(stops == [0, 2, 3, nil])
  }

  @Test func focusChoosesALetterThatTheRunHas() {
    var player = Player()
    player.press("U")
    #expect(player.model.letter == "ρ₂")
    player.press(.tab)
    #expect(player.model.letter == "ε")
    player.press(.backTab)
    player.press(.backTab)
    #expect(player.model.letter == nil, "Newton's method has no hyperparameters")
    player.press(.tab)
    #expect(player.model.letter == "ε")
  }

  @Test func numbersSwitchRuns() {
    var player = Player()
    player.press("13")
    #expect(player.model.visible == [1, 3])
    player.press("1")
    #expect(player.model.visible == [0, 1, 3])
    #expect(player.model.scene.entries.count == 4, "a hidden run still races")
    #expect(player.model.scene.commandLine.joined().contains("off"), "it is saved as it is")
  }

  @Test func theLastRunStays() {
    var player = Player()
    player.press("1234")
    #expect(player.model.visible == [3])
    #expect(player.model.notice != nil)
  }

  @Test func numbersWithoutARun() {
    var player = Player()
    player.press("9")
    #expect(player.model.visible == [0, 1, 2, 3])
    #expect(player.model.notice?.contains("4") == true)
  }

  @Test func hidingTheFocusedRunUnfocuses() {
    var player = Player()
    player.press(.tab)
    player.press("1")
    #expect(player.model.focus == nil)
  }

  @Test func zeroShowsAll() {
    var player = Player()
    player.press("1240")
    #expect(player.model.visible == [0, 1, 2, 3])
  }

  @Test func viewsGoAround() {
    var player = Player()
    var views: [Arrangement] = []
    for _ in Arrangement.allCases {
      player.press("v")
      views.append(player.model.arrangement)
    }
    #expect(Set(views).count == Arrangement.allCases.count)
    #expect(views.last == .sideBySide)
  }
}
