import Catalog
import Notation
import Optimization
import Parsing
import Testing

@testable import Interface

/// Losses and views with numbers of every size, or none: there is a picture, and nothing traps.
@Suite struct AnyViewTests {
  private static let losses = [
    "0*x", "1e308*x", "1e308*(x^2 + y^2)", "1e-320*x*y", "log(x)", "1/x", "sqrt(x)*0/0",
    "exp(700*x)",
    "x^99 - y^99", "1e300*x + 1e-300*y", "-1e308*x^2",
  ]

  private static let domains = [
    Domain(reach: 5), Domain(reach: 1e-100), Domain(reach: 1e99), Domain(x: 0...1e-99, y: -1...1),
    Domain(x: 1...(1 + 2e-10), y: -1e99...1e99), Domain(x: 1e99...2e99, y: 0...1e-90),
  ]

  @Test(arguments: losses) func anythingGoes(text: String) throws {
    for domain in Self.domains {
      let loss = try Loss(typed: text, domain: domain, start: Point(1, -1))
      let entries = [Algorithm.sgd, .adam, .newton].map {
        Entry($0, hyperparameters: $0.hyperparameters(on: loss))
      }
      let scene = Scene(
        loss: loss, entries: entries, start: Point(1, -1), domain: domain,
        limits: Limits(iterations: 40))
      for (width, height) in [(100, 40), (60, 18)] {
        var player = Player(scene, width: width, height: height, at: 20)
        for keys in ["", "gg", "s", "++", "----------", "g"] {
          player.press(keys)
          #expect(view(player.model).size == player.model.size)
        }
      }
    }
  }
}
