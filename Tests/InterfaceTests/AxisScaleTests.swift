import Canvas
import Notation
import Optimization
import Testing

@testable import Interface

/// `F` lets x and y differ in scale, and panels say that they do.
@Suite struct AxisScaleTests {
  /// J rises a hundred times as steeply along x: with one scale it is stripes.
  private func stripes() throws -> Scene {
    var scene = Scene("quadratic", ["sgd:epsilon=0.0001", "adam:epsilon=0.1"])
    var loss = try Loss(typed: "5000(x - 2)^2 + (y - 1)^2/2", algorithms: [])
    loss.minima = [Point(2, 1)]
    scene.baseLoss = loss
    scene.start = Point(-3, 3)
    return scene
  }

  private func player(_ width: Int = 100, _ height: Int = 30, keys: String = "F") throws -> Player {
    var player = Player(try stripes(), width: width, height: height)
    player.press(keys)
    return player
  }

  private func text(_ player: Player) -> String { view(player.model).text }

  /// From the minimum J rises alike to the edges of the view, which has the start in it.
  @Test func jRisesAlikeAlongBoth() throws {
    let player = try player()
    let (loss, view) = (player.model.scene.loss, player.model.scene.domain)
    let right = loss.jet(Point(view.x.upperBound, 1)).value
    let top = loss.jet(Point(2, view.y.upperBound)).value
    #expect(abs(right / top - 1) < 1e-9)
    #expect(view.x.contains(-3) && view.y.contains(3))
    #expect(abs(view.y.length / view.x.length - 100) < 1e-9)
  }

  /// The view fills the plot; with one scale it is widened.
  @Test func theViewFillsThePlot() throws {
    let cells = Size(width: 40, height: 10)
    let player = try player()
    #expect(player.model.window(for: cells) == player.model.scene.domain.window)
    #expect(player.model.ground(cells).isStretched)
    let equal = try self.player(keys: "")
    #expect(equal.model.window(for: cells).keepsScale(in: cells))
    #expect(!equal.model.ground(cells).isStretched)
  }

  @Test(
    arguments: ["F", "FF", "F+", "Fv", "Fvv", "FP"], [(160, 48), (100, 30), (80, 24), (60, 18)])
  func panelsSayIt(keys: String, size: (width: Int, height: Int)) throws {
    var player = try player(size.width, size.height, keys: keys)
    player.press(.tab)
    let text = text(player)
    let isSaid = text.contains(Ground.warning) || text.contains("x≠y")
    #expect(isSaid == (keys != "FF"), "\(keys) at \(size)")
  }

  @Test func theViewComesBack() throws {
    var player = try player(keys: "++")
    let before = player.model.scene.domain
    player.press("F-F")
    #expect(player.model.scene.domain == before)
  }

  @Test func fitAndOtherLosses() throws {
    var player = try player()
    let own = player.model.scene.domain
    player.press("++=")
    #expect(player.model.scene.domain == own)
    player.press("l")
    #expect(player.model.axes.isFree)
    player.press("F")
    #expect(player.model.scene.domain == player.model.scene.loss.domain)
  }

  /// Without a known minimum the view stays, and fills the plot.
  @Test func withoutAMinimum() throws {
    var scene = try stripes()
    scene.baseLoss = try Loss(typed: "x + 2y", algorithms: [])
    var player = Player(scene, width: 100, height: 30)
    let before = player.model.scene.domain
    player.press("F")
    #expect(player.model.scene.domain == before && player.model.axes.isFree)
  }
}
