import Catalog
import EmpiricalRisk
import Notation
import Optimization
import Testing

@testable import Interface

/// What is said of minibatches.
@Suite struct BatchTextTests {
  static func player(_ specification: String, _ lists: [[Int]]?) throws -> Player {
    let data = try #require(ShippedData.named("outlier"))
    let loss = data.loss(batches: lists.map { Batches(.listed($0, file: "b"), of: 30) })
    let entry = try Entry(specification: specification, from: Algorithm.all, on: loss)
    let scene = Scene(loss: loss, entries: [entry], limits: Limits(iterations: 50))
    return Player(scene, width: 100, height: 30)
  }

  @Test func thePanelNamesTheExamples() throws {
    var player = try Self.player("sgd:epsilon=0.001", [[3, 7], [29, 29, 0]])
    #expect(!view(player.model).text.contains("batch"))
    player.press(".")
    #expect(view(player.model).text.contains("batch 3, 7 "))
    player.press(".")
    #expect(view(player.model).text.contains("batch 29, 29, 0 "))
    player.press(",")
    #expect(view(player.model).text.contains("batch 3, 7 "))
  }

  @Test func nothingIsSaidOfFullBatches() throws {
    var player = try Self.player("delta-bar-delta:epsilon0=0.001", nil)
    player.press("..")
    #expect(!view(player.model).text.contains("batch"))
  }

  @Test func deltaBarDeltaIsMadeForFullBatches() throws {
    var player = try Self.player("delta-bar-delta:epsilon0=0.001", [[3], [4]])
    player.press(".")
    #expect(view(player.model).text.contains("! made for full batches"))
    var other = try Self.player("sgd:epsilon=0.001", [[3], [4]])
    other.press(".")
    #expect(!view(other.model).text.contains("made for"))
  }

  @Test func theOfferHoldsTheLossThatIsShown() throws {
    let batched = try #require(ShippedData.named("outlier")).loss(
      batches: Batches(.listed([[1]], file: "b"), of: 30))
    let offer = Offer(losses: Loss.all, algorithms: []).holding(batched)
    #expect(offer.losses.map(\.name) == Loss.all.map(\.name))
    #expect(offer.losses.contains { $0.identity == batched.identity })
    var typed = Loss.rosenbrock
    typed.name = "typed"
    #expect(offer.holding(typed).losses.last?.name == "typed")
  }
}
