import Canvas
import Testing

@testable import Interface

@Suite struct SheetTests {
  @Test(arguments: [Key.character("?"), .function(1)]) func helpOpensAndCloses(_ key: Key) {
    for closing in [Key.escape, .character("?"), .enter, .character("x")] {
      var player = Player()
      player.press(key)
      #expect(player.model.layer == .help(scroll: 0))
      player.press(closing)
      #expect(player.model.layer == nil)
      #expect(player.status == nil)
    }
  }

  @Test func helpScrolls() {
    var player = Player()
    player.press("?")
    player.press(.up)
    #expect(player.model.layer == .help(scroll: 0))
    let top = view(player.model).text
    player.press(.down)
    player.press("j")
    #expect(player.model.layer == .help(scroll: 2))
    #expect(view(player.model).text != top)
    player.press("kk")
    #expect(view(player.model).text == top)
  }

  /// At the end, one key back is seen.
  @Test func helpScrollsNoFurtherThanItsEnd() {
    var player = Player()
    player.press("?")
    for _ in 0..<200 { player.press(.down) }
    let end = view(player.model).text
    player.press(.up)
    #expect(view(player.model).text != end)
  }

  /// Every line of the help is seen whole, in one column and in two.
  @Test(arguments: [80, 120, 160]) func helpIsNotCut(_ width: Int) {
    for height in [24, 40] {
      var player = Player(.four, width: width, height: height)
      player.press("?")
      let sheet = CommandList.help(on: player.model.size, player.model.look).sheet(scroll: 0)
      let columns = sheet.lines.map(\.columns).max() ?? 0
      #expect(columns <= width - 4, "\(columns) columns at \(width)x\(height)")
    }
  }

  @Test func commandLineClosesWithAnyKey() {
    var player = Player()
    player.press("y")
    #expect(player.model.layer == .commandLine)
    guard case .copy(let text)? = player.effects.first else {
      Issue.record("nothing is copied")
      return
    }
    #expect(text == player.model.scene.commandLine.joined(separator: " "))
    player.press(.escape)
    #expect(player.model.layer == nil)
    #expect(player.status == nil)
  }

  @Test func escapeDoesNotQuit() {
    var player = Player()
    let before = view(player.model)
    player.press(.escape)
    #expect(player.effects.isEmpty)
    #expect(view(player.model) == before)
  }

  @Test func quit() {
    var player = Player()
    player.press("q")
    #expect(player.status == 0)
  }

  @Test(arguments: ["?", "y"]) func quitClosesWhatIsOpen(_ before: String) {
    var player = Player()
    let closed = view(player.model)
    player.press(before)
    #expect(view(player.model) != closed)
    player.press("q")
    #expect(player.status == nil)
    #expect(view(player.model) == closed)
  }

  @Test(arguments: [(2, 130), (15, 143), (1, 129)] as [(Int32, Int32)], ["", "?", "y"])
  func signals(_ signal: (number: Int32, status: Int32), _ before: String) {
    var player = Player()
    player.press(before)
    player.take(.input(.end(signal: signal.number)))
    #expect(player.status == signal.status)
  }

  @Test func aSignalEndsWhileAValueIsTyped() {
    var player = Player()
    player.press(.enter)
    player.take(.input(.end(signal: 15)))
    #expect(player.status == 143)
  }

  @Test func wakingUpChangesNothing() {
    var player = Player()
    let before = view(player.model)
    player.take(.input(.wake))
    #expect(player.effects.isEmpty)
    #expect(view(player.model) == before)
  }

  /// A size without a footer still shows what is being typed, and what keys have done.
  @Test func promptAndNoticeWithoutAFooter() {
    var player = Player(width: 30, height: 10)
    player.press("c")
    #expect(view(player.model).text.contains("contours"))
    player.press(.enter)
    player.press("0.125")
    #expect(view(player.model).text.contains("ε = 0.125"))
  }
}
