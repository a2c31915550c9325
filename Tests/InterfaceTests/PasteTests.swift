import Canvas
import Testing

@testable import Interface

@Suite("Pastes")
struct PasteTests {
  private func text(in player: Player) -> String? {
    switch player.model.layer {
    case .picker(let picker): picker.text
    case .prompt(let prompt): prompt.text
    default: nil
    }
  }

  @Test(
    "With nothing open a paste goes into the search, and none of it acts",
    arguments: ["", "?", "y"])
  func search(_ before: String) {
    var player = Player()
    player.press(before)
    player.take(.input(.paste("x^2 +\ry^2\r\n\u{3}q\r")))
    #expect(text(in: player) == "x^2 + y^2  q")
    // All that is done is to take the mouse back from the command line's selection.
    #expect(player.status == nil && player.effects.count == (before == "y" ? 1 : 0))
  }

  @Test("Into a line that is open it goes as text; the proposal goes")
  func prompt() {
    var player = Player()
    player.press("w")
    player.take(.input(.paste("a\nb.svg\n")))
    #expect(text(in: player) == "a b.svg")
    player.take(.input(.paste(".txt")))
    #expect(text(in: player) == "a b.svg.txt")
  }

  @Test("However much is pasted, what is kept is bounded")
  func bounded() {
    var player = Player()
    for unit in ["x", "\u{301}", "∇", "👩🏽‍🚀"] {
      player.press("/")
      player.take(.input(.paste(String(repeating: unit, count: 1_000_000 / unit.utf8.count))))
      _ = view(player.model)
      #expect(text(in: player)!.utf8.count <= Picker.limit)
      player.press(.escape)
    }
  }
}
