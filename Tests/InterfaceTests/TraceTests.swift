import Canvas
import Catalog
import Optimization
import Testing

@testable import Interface

/// Colours and marks belong to methods.
struct TraceTests {
  private static let order = Algorithm.traces

  private func places(_ methods: [String]) -> [Int] {
    Traces.places(of: methods, order: Self.order)
  }

  @Test func everyMethodHasItsOwn() {
    #expect(
      Set(Self.order) == Set(Algorithm.all.map(\.id)),
      "Every algorithm needs its word in Algorithm.traces (Sources/Catalog/Algorithm+Traces.swift)."
    )
    #expect(Set(Self.order).count == Self.order.count)
    for (place, method) in Self.order.prefix(9).enumerated() {
      #expect(places([method]) == [place])
    }
  }

  /// Whatever runs beside it, and at whichever place: of all pairs, and with a newcomer in front.
  @Test(arguments: Algorithm.traces.prefix(9))
  func itStaysTheSame(method: String) {
    let own = places([method])[0]
    for other in Self.order where other != method {
      #expect(places([other, method])[1] == own)
      #expect(places([method, other])[0] == own)
      #expect(places(["of-ones-own", other, method])[2] == own)
    }
  }

  /// Nine runs, nine looks: also of one method, and of those that have no place of their own.
  @Test func noTwoAreAlike() {
    let races = [
      Array(repeating: "adam", count: 9), Array(Self.order.suffix(9)),
      Array(repeating: "of-ones-own", count: 9), Array(Self.order.prefix(9)),
      ["adam", "adam", "adagrad", "adam", "delta-bar-delta", "adagrad"],
    ]
    for race in races { #expect(Set(places(race)).count == race.count, "\(race)") }
  }

  /// Without an order they go by their numbers.
  @Test func anyScene() {
    #expect(Traces.places(of: ["adam", "sgd", "adam"], order: []) == [0, 1, 2])
    #expect(Traces.places(of: [], order: Self.order) == [])
  }

  /// The same colour and mark in every plot, on the time line, in curves and in tables.
  @Test func adamIsAdamsOnTheScreen() throws {
    let look = Look.plain
    for specifications in [["adam:epsilon=0.2"], ["sgd:epsilon=0.001", "adam:epsilon=0.2"]] {
      let scene = Scene("himmelblau", specifications)
      let model = Model(
        scene: scene,
        offer: Offer(losses: [], algorithms: Algorithm.all, traces: Self.order), look: look,
        size: Size(width: 100, height: 30))
      let shown = try #require(model.shownRuns.last)
      #expect(shown.trace == 2)
      let name = RunText(shown, look).name
      #expect(name[1].text == "\(look.mark(trace: 2).base) ")
      #expect(name[1].style.foreground == look.palette.path(trace: 2).foreground)
    }
  }
}
