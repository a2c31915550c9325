import Catalog
import EmpiricalRisk
import Optimization
import Testing

/// What an update costs is counted from the algorithm's lines.
@Suite struct CostTests {
  private func price(_ id: String, _ cost: Cost) throws -> Double {
    try #require(Algorithm.all.first { $0.id == id }).price(in: cost)
  }

  @Test(arguments: Algorithm.all) func everyUpdateIsOneIterationAndHasAGradient(
    algorithm: Algorithm
  ) {
    #expect(algorithm.price(in: .iterations) == 1)
    #expect(algorithm.price(in: .gradients) >= 1)
    let readsMatrices = algorithm.lines.contains { $0.target.hasPrefix("H") }
    #expect((algorithm.price(in: .solves) > 0) == readsMatrices)
  }

  @Test func firstOrderMethodsAskForOneGradient() throws {
    for id in ["sgd", "momentum", "nesterov", "adam", "delta-bar-delta"] {
      #expect(try price(id, .gradients) == 1)
      #expect(try price(id, .solves) == 0)
    }
  }

  /// A gradient, and two more for the Hessian by forward differences.
  @Test(arguments: ["newton", "newton-regularized"]) func newtonPaysForItsHessian(
    _ id: String
  ) throws {
    #expect(try price(id, .gradients) == 3)
    #expect(try price(id, .solves) == 1)
  }

  @Test func withoutBatchesEachUpdatePassesThroughAll() {
    #expect(Loss.rosenbrock.passes(to: 3) == [0, 1, 2, 3])
  }

  /// Ten examples in batches of four: the last batch of an epoch has two.
  @Test func aBatchCountsAsItsShare() throws {
    let data = DataSet(.linear, (0..<10).map { Example(Double($0), 1, target: Double($0)) })
    let loss = Loss(
      data, name: "ten", summary: "ten examples", recipe: .text("data"),
      batches: Batches(.drawn(size: 4, seed: 1), of: 10))
    #expect(loss.passes(to: 6) == [0, 0.4, 0.8, 1, 1.4, 1.8, 2])
  }
}
