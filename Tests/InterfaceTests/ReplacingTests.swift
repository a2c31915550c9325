import Canvas
import Testing

@testable import Interface

@Suite("Files that are there")
struct ReplacingTests {
  @Test("A file that is there is replaced by a second Enter alone", arguments: ["w", "S"])
  func replacing(_ key: String) {
    var player = Player(width: 100, height: 30)
    func asked() -> [Bool] {
      player.effects.compactMap {
        switch $0 {
        case .write(_, _, let replacing), .save(_, _, let replacing): replacing
        default: nil
        }
      }
    }
    player.press(key)
    player.press(.enter)
    #expect(asked() == [false])
    guard case .prompt(let prompt) = player.model.layer else { return #expect(Bool(false)) }
    let name = prompt.text
    player.take(.taken(path: name))
    #expect(view(player.model).text.contains("is there already"))
    player.press(.enter)
    #expect(asked() == [true])
    player.press("x")
    player.press(.enter)
    #expect(asked() == [false])
  }
}
