import Catalog
import Optimization
import Scenes
import Testing

@Suite struct RangeTests {
  static func objections(_ text: String) throws -> [String] {
    try Entry(specification: text, from: Algorithm.all, on: .beale).objections
  }

  @Test(
    arguments: [
      ("sgd:epsilon=-1", ["ε < 0: uphill"]), ("sgd:epsilon=0", []), ("sgd:epsilon=-0", []),
      ("sgd:epsilon=1e9", []), ("momentum:alpha=1", ["α ≥ 1: it wants 0 ≤ α < 1"]),
      ("momentum:alpha=-0.1", ["α < 0: it wants 0 ≤ α < 1"]), ("momentum:alpha=0", []),
      ("rmsprop:rho=1.5,delta=-1e-9", ["ρ ≥ 1: it wants 0 ≤ ρ < 1", "δ < 0: it wants δ ≥ 0"]),
      ("newton-regularized:alpha=5", []),
      ("newton-regularized:alpha=-5", ["α < 0: it wants α ≥ 0"]),
      (
        "delta-bar-delta:epsilon0=-1,kappa=-1",
        ["ε₀ < 0: uphill at first", "κ < 0: it wants κ ≥ 0"]
      ),
      (
        "sgd:epsilon=0.1,epsilon@10=-1,epsilon@20=1,epsilon@30=-1",
        ["ε < 0: uphill, from t 10 on", "ε < 0: uphill, from t 30 on"]
      ),
      ("sgd:epsilon=-1,epsilon@10=-2", ["ε < 0: uphill"]),
    ] as [(String, [String])])
  func whatIsSaid(text: String, words: [String]) throws {
    #expect(try Self.objections(text) == words)
  }

  /// Nobody is told off for what the catalogue itself says.
  @Test(arguments: Algorithm.all) func defaultsAreInRange(algorithm: Algorithm) {
    for loss in [Loss.beale] + Loss.all {
      #expect(Entry(algorithm, on: loss).objections == [])
    }
  }

  /// A learning rate below 0 goes up: the word is true.
  @Test(arguments: Algorithm.all.filter { $0.parameters.contains { $0.rateShare == 1 } })
  func uphill(algorithm: Algorithm) {
    let values = algorithm.parameters.map { $0.rateShare == 1 ? -1e-4 : $0.initial }
    var run = Run(
      algorithm, on: .beale, start: Loss.beale.start, hyperparameters: values,
      limits: Limits(iterations: 1))
    run.advance(to: 1)
    #expect(run.losses[run.count] > run.losses[0])
  }
}
