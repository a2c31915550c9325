import Canvas
import Catalog
import Optimization
import Parsing
import Testing

@testable import Interface

/// What panels say of bounds and ranges.
@Suite struct StabilityTextTests {
  /// x² + 10y², whose largest curvature is 20.
  static func player(_ specification: String, at t: Int = 0) throws -> Player {
    let loss = try Loss(typed: "x^2+10*y^2", start: .init(-3, 1))
    let entry = try Entry(specification: specification, from: Algorithm.all, on: loss)
    return Player(
      Scene(loss: loss, entries: [entry], limits: Limits(iterations: 200)), width: 120, height: 30,
      at: t)
  }

  @Test(arguments: [
    ("sgd:epsilon=0.09", "ε 0.09 typed < 2/λmax 0.1"), ("sgd:epsilon=0.11", "> 2/λmax 0.1"),
    ("nesterov:epsilon=0.08,alpha=0.9", "> 2(1+α)/((1+2α)λmax) 0.0679"),
    ("momentum:epsilon=0.15,alpha=0.9", "< 2(1+α)/λmax 0.19"),
    ("momentum:epsilon=0.2,alpha=0.9", "> 2(1+α)/λmax 0.19"),
  ])
  func bounds(_ specification: String, _ words: String) throws {
    let player = try Self.player(specification)
    #expect(view(player.model).text.contains(words))
    let spans = RunText(player.model.shown(0), player.model.look).parameters(.full)
    let isWarning = spans.contains { $0.style == player.model.look.palette.style(.warning) }
    #expect(isWarning == words.contains(">"))
  }

  @Test(arguments: ["adagrad", "rmsprop", "adam", "adadelta", "newton", "delta-bar-delta"])
  func noBound(_ specification: String) throws {
    #expect(try !view(Self.player(specification).model).text.contains("λmax"))
  }

  /// What is outside of its range is remarked as long as it is, beside what becomes of the run.
  @Test func ranges() throws {
    var player = try Self.player("sgd:epsilon=0.01", at: 3)
    func remark() -> String? {
      let window = player.model.window(for: Size(width: 60, height: 20))
      return Remark(player.model.run(0)!, at: player.model.clock.t, in: window)?.text
    }
    #expect(remark() == nil)
    player.press(.enter)
    player.press("-0.01")
    player.press(.enter)
    #expect(remark() == "ε < 0: uphill" && view(player.model).text.contains("! ε < 0: uphill"))
    for _ in 0..<60 { player.press(".") }
    #expect(remark()?.hasPrefix("ε < 0: uphill; left the view at t ") == true)
    player.press("E")
    #expect(remark()?.contains("uphill") != true)
  }

  /// Only while it lasts, where it changes on the way.
  @Test func rangesOnTheWay() throws {
    let player = try Self.player("momentum:epsilon=0.001,alpha=0.5,alpha@4=1.1,alpha@6=0.5", at: 9)
    let window = player.model.window(for: Size(width: 60, height: 20))
    let said = (0...8).map { Remark(player.model.run(0)!, at: $0, in: window)?.text }
    #expect(said[0...3].allSatisfy { $0 == nil } && said[6...].allSatisfy { $0 == nil })
    #expect(said[4] == "α ≥ 1: it wants 0 ≤ α < 1" && said[5] == said[4])
  }
}
