import Canvas
import Testing

@testable import Interface

/// `y` shows the command line as plain lines, and has the terminal copy it.
@Suite struct CopyTests {
  private func player(room: Int, width: Int = 80, height: Int = 24) -> Player {
    var player = Player(width: width, height: height)
    player.model = Model(
      scene: .four, offer: .small, look: .plain, size: Size(width: width, height: height),
      copyRoom: room)
    player.press("y")
    return player
  }

  private func copied(_ player: Player) -> String? {
    for case .copy(let text) in player.effects { return text }
    return nil
  }

  /// The title and the lines below it, up to the foot.
  private func rows(_ player: Player) throws -> [String] {
    let rows = view(player.model).text.split(separator: "\n", omittingEmptySubsequences: false)
      .map(String.init)
    let title = try #require(rows.firstIndex { $0.contains("copied") })
    let foot = try #require(rows.firstIndex { $0.hasPrefix("any key closes") })
    return Array(rows[title..<foot])
  }

  @Test func theCommandLineIsCopied() throws {
    let player = player(room: 10_000)
    #expect(copied(player) == player.model.scene.commandLine.joined(separator: " "))
    #expect(try rows(player)[0].hasPrefix("copied"))
  }

  @Test(arguments: [(0, "cannot"), (20, "too long")])
  func whatCannotBeCopiedIsSaid(room: Int, words: String) throws {
    let player = player(room: room)
    #expect(copied(player) == nil)
    #expect(try rows(player)[0].contains(words))
  }

  /// The lines hold nothing else: as a shell joins them they are the command line.
  @Test(arguments: [(40, 12), (60, 18), (80, 24), (160, 48)])
  func theLinesAreTheCommandLine(width: Int, height: Int) throws {
    let player = player(room: 10_000, width: width, height: height)
    let lines = try rows(player).dropFirst()
    let joined = lines.joined(separator: "\n").replacing("\\\n", with: "")
    let words = player.model.scene.commandLine.flatMap { $0.split(separator: " ") }
    #expect(joined.split(separator: " ") == words)
    #expect(lines.allSatisfy { $0.count < width })
  }

  /// The terminal's own selection needs the mouse.
  @Test func theMouseIsTheTerminalsMeanwhile() {
    var player = player(room: 0)
    #expect(player.mouse == false)
    player.press(.escape)
    #expect(player.model.layer == nil && player.mouse == true)
    player.press("M")
    #expect(player.mouse == false)
    player.press("y")
    #expect(player.mouse == nil, "it is off already")
  }
}
