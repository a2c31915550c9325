import Canvas
import Catalog
import Optimization
import Testing

@testable import Interface

/// Nothing that the default view says is cut at the sizes of projectors and of common terminals.
@Suite struct CutTextTests {
  @Test(
    arguments: [(100, 30), (120, 40), (160, 48)], Algorithm.all.map(\.id))
  func defaultView(size: (width: Int, height: Int), method: String) {
    let scene = Scene(
      "himmelblau", [method, "adam:epsilon=0.1,label=b", "rmsprop:label=c", "newton:label=d"])
    for t in [0, 3, 40] {
      let player = Player(scene, width: size.width, height: size.height, at: t)
      expectWhole(player, "\(method), t \(t)")
    }
  }

  @Test(arguments: [(100, 30), (120, 40)], ["v", "vv", "vvv", "\t"])
  func otherViews(size: (width: Int, height: Int), keys: String) {
    var player = Player(.four, width: size.width, height: size.height, at: 20)
    player.press(keys)
    expectWhole(player, keys)
  }

  private func expectWhole(_ player: Player, _ what: String) {
    let cut = view(player.model).text.split(separator: "\n").filter { $0.contains("…") }
    #expect(cut.isEmpty, "\(what): \(cut.joined(separator: " / "))")
  }
}
