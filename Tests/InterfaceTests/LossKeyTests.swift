import Canvas
import Notation
import Optimization
import Testing

@testable import Interface

@Suite struct LossKeyTests {
  @Test func lossesGoAround() {
    var player = Player()
    var names: [String] = []
    for _ in Offer.small.losses {
      player.press("l")
      names.append(player.model.scene.loss.name)
    }
    #expect(names == ["beale", "quadratic", "rosenbrock", "himmelblau"])
    player.press("L")
    #expect(player.model.scene.loss.name == "rosenbrock")
  }

  /// What depends on the loss starts anew; what the user has chosen stays.
  @Test func changeOfLoss() throws {
    var player = Player(.four, at: 30)
    // Each has the loss's own rate, then one of them another.
    player.press(.backspace)
    player.press(.tab)
    player.press("E")
    player.press(.backTab)
    player.press("dD")
    player.press("v")
    let before = player.model.scene
    let rate = player.values("ε")
    player.press("l")
    let scene = player.model.scene
    #expect(scene.start == scene.loss.start && scene.domain == scene.loss.domain)
    #expect(player.model.clock.t == 0 && player.model.clock.isRunning)
    #expect(player.shown?.t == 0)
    #expect(player.values("ε")[0] == rate[0], "changed by hand")
    for index in 1...2 {
      let algorithm = scene.entries[index].algorithm
      #expect(player.values("ε")[index] == algorithm.hyperparameters(on: scene.loss)[0])
      #expect(player.values("ε")[index] != rate[index], "the two losses' rates are to differ")
    }
    #expect(player.values("δ") == Player().values("δ"))
    #expect(player.model.arrangement == .overlay)
    #expect(scene.limits == before.limits)
  }

  @Test func aLossThatIsNotOnTheOffer() {
    var loss = Loss.catalogue("himmelblau")
    loss.name = "typed"
    let scene = Scene(loss: loss, entries: Scene.four.entries, limits: Scene.four.limits)
    var player = Player(scene)
    player.press("l")
    #expect(player.model.scene.loss.name == "quadratic")
    player = Player(scene)
    player.press("L")
    #expect(player.model.scene.loss.name == "beale")
  }

  @Test func zoom() {
    var player = Player()
    let before = player.model.scene.domain.window
    player.press("+")
    let near = player.model.scene.domain.window
    #expect(abs(near.width * 1.25 - before.width) < 1e-12 * before.width)
    #expect(near.center == before.center)
    #expect(player.shown == nil, "the race stays the same")
    player.press("-")
    #expect(abs(player.model.scene.domain.window.width - before.width) < 1e-12 * before.width)
  }

  @Test func zoomHasEnds() {
    for (key, back) in [("+", "-"), ("-", "+")] {
      var player = Player(width: 10, height: 3)
      player.press(String(repeating: key, count: 300))
      let end = player.model.scene.domain
      player.press(key)
      #expect(player.model.scene.domain == end)
      player.press(back)
      #expect(player.model.scene.domain != end, "there is a way back")
    }
  }

  /// A view beyond the ends of zooming, as options can ask for, can be left.
  @Test func zoomLeadsBackFromBeyond() {
    var scene = Scene.four
    scene.domain = Domain(reach: 1e12)
    var player = Player(scene)
    player.press("-")
    #expect(player.model.scene.domain == scene.domain)
    player.press("+")
    #expect(player.model.scene.domain.x.upperBound < 1e12)
  }

  @Test func fit() {
    var player = Player()
    player.press("+++")
    player.press(.left, .control)
    player.press("=")
    #expect(player.model.scene.domain == player.model.scene.loss.domain)
  }

  @Test(
    arguments: [(.left, -1, 0), (.right, 1, 0), (.up, 0, 1), (.down, 0, -1)]
      as [(Key, Double, Double)])
  func pan(_ key: Key, x: Double, y: Double) {
    var player = Player()
    let before = player.model.scene.domain.window
    player.press(key, .control)
    let after = player.model.scene.domain.window
    #expect(abs(after.center.x - before.center.x - x * before.width / 10) < 1e-12)
    #expect(abs(after.center.y - before.center.y - y * before.height / 10) < 1e-12)
    #expect(player.shown == nil)
  }
}
