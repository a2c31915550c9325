import Catalog
import EmpiricalRisk
import Notation
import Optimization
import Testing

@testable import Interface

@Suite struct RegularizationKeyTests {
  @Test func lambdaGoesUpAndDown() {
    var player = Player(at: 20)
    var values: [Double] = []
    for key in ["k", "K", "K", "K", "k", "k", "k", "k"] {
      player.press(key)
      values.append(player.model.scene.lambda)
    }
    #expect(values == [0, 0.01, 0.02, 0.05, 0.02, 0.01, 0, 0])
    player.press(String(repeating: "K", count: 30))
    #expect(player.model.scene.lambda == 1000)
  }

  /// The race is replayed on the new loss, to the same iteration.
  @Test func thePathFollows() throws {
    var player = Player(at: 20)
    let before = try #require(player.model.run(0)).path
    player.press("KKK")
    #expect(player.shown?.t == 20 && player.shown?.scene.loss.lambda == 0.05)
    let run = try #require(player.model.run(0))
    #expect(run.count == 20 && run.path[0] == before[0] && run.path[20] != before[20])
  }

  @Test func theContoursFollow() throws {
    var player = Player(width: 100, height: 30)
    let size = try #require(player.model.layout.plots.map(\.plot.size).first)
    let before = try #require(player.model.landscape(size)).key
    player.press("K")
    #expect(try #require(player.model.landscape(size)).key != before)
    player.press("k")
    #expect(try #require(player.model.landscape(size)).key == before)
  }

  @Test func theHeaderTells() {
    var player = Player(width: 120, height: 40)
    #expect(!view(player.model).text.contains("λ 0"))
    player.press("KK")
    let header = view(player.model).text.split(separator: "\n")[0]
    #expect(header.contains("himmelblau  λ 0.02  J(x, y) = "))
    #expect(header.contains("+ λ/2 ‖θ‖²"))
  }

  /// λ stays as one goes to another loss.
  @Test func anotherLoss() {
    var player = Player()
    player.press("Kl")
    #expect(player.model.scene.loss.name == "beale" && player.model.scene.loss.lambda == 0.01)
    #expect(player.model.scene.baseLoss.lambda == 0)
  }
}
