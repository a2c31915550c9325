import Canvas
import Optimization
import Testing

@testable import Interface

/// Walking through lines moves nothing but the mark, and shows what comes of each.
@Suite struct LineStepTests {
  /// The rows of the screen that hold the lines of the algorithm, by their letters.
  private func rows(_ player: Player, _ letters: [String]) -> [Int?] {
    let lines = view(player.model).text.split(separator: "\n", omittingEmptySubsequences: false)
    return letters.map { letter in lines.firstIndex { $0.contains(" \(letter) ← ") } }
  }

  @Test(
    arguments: [(160, 48), (120, 40), (100, 30), (80, 24)],
    ["newton", "adam:epsilon=0.1", "rmsprop:epsilon=0.1", "momentum:epsilon=0.001"])
  func nothingMoves(size: (width: Int, height: Int), spec: String) {
    var player = Player(
      Scene("himmelblau", [spec]), width: size.width, height: size.height, at: 2)
    player.press(">")
    let lines = player.model.scene.entries[0].algorithm.lines
    let letters = lines.map(\.target)
    let first = rows(player, letters)
    for _ in 1..<lines.count {
      player.press(">")
      #expect(rows(player, letters) == first, "\(spec) at \(size)")
    }
  }

  /// Below the numbers that were put in stands what comes of them.
  @Test func theResultIsShown() throws {
    var player = Player(Scene("himmelblau", ["sgd:epsilon=0.01"]), width: 120, height: 40, at: 2)
    player.press(">>")
    let result = try #require(player.model.inspection?.result(1))
    #expect(result == player.model.run(0)?.path[3].short)
    #expect(view(player.model).text.contains("= \(result)"))
  }

  /// Where there is no next line it is said why.
  @Test func theEndIsSaid() {
    var player = Player(Scene("himmelblau", ["newton"]), width: 100, height: 30, at: 200)
    player.press(">")
    #expect(player.model.notice?.hasPrefix("Newton goes no further: ") == true)
    player.press(",>")
    #expect(player.model.notice == nil)
  }
}
