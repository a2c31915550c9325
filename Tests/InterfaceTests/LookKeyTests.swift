import Canvas
import Testing

@testable import Interface

@Suite struct LookKeyTests {
  @Test func themesGoAround() {
    var player = Player()
    let names = Look.plain.themes.map(\.name)
    var seen: [String] = []
    for _ in names {
      player.press("t")
      seen.append(player.model.look.palette.theme.name)
      #expect(player.model.notice?.contains(seen.last!) == true)
    }
    #expect(seen == Array(names.dropFirst()) + [names[0]])
    player.press("T")
    #expect(player.model.look.palette.theme.name == names.last)
    #expect(player.model.look.palette.depth == .direct)
  }

  @Test func aThemeChangesColoursAlone() {
    var player = Player(at: 20)
    let before = view(player.model)
    player.press("t")
    player.model.notice = nil
    let after = view(player.model)
    #expect(before.text == after.text)
    #expect(before != after)
  }

  @Test func contours() {
    var player = Player()
    var styles: Set<Look.ContourStyle> = []
    for _ in 0..<3 {
      player.press("c")
      styles.insert(player.model.look.contours)
    }
    #expect(styles == Set(Look.ContourStyle.allCases))
    #expect(player.model.look.contours == .both)
  }

  @Test func markers() {
    var player = Player()
    var sets: Set<MarkerSet> = []
    for _ in 0..<3 {
      player.press("m")
      sets.insert(player.model.look.markers)
    }
    #expect(sets == Set(MarkerSet.allCases))
    #expect(player.model.look.markers == .braille)
  }

  @Test func mouse() {
    var player = Player()
    player.press("M")
    #expect(player.mouse == false)
    #expect(!player.model.usesMouse)
    player.press("M")
    #expect(player.mouse == true)
  }
}
