import Canvas
import Optimization
import Testing

@testable import Interface

/// Signs are told where they are seen.
@Suite struct LegendTests {
  /// The help tells all signs of places that plots can have, each by the sign that is drawn.
  @Test(arguments: [MarkerSet.braille, .half, .ascii]) func helpTellsAll(markers: MarkerSet) {
    var look = markers == .ascii ? Look.ascii : .plain
    look.markers = markers
    let told = Legend.all(look).items.map(\.sign)
    let marks: [Mark] = [.start, .minimum, .localMinimum, .saddle, .change, .stationary]
    for mark in marks { #expect(told.contains(String(mark.glyph(markers).base))) }
    #expect(Set(told).count == told.count)
    var player = Player(width: 100, height: 100, look: look)
    player.press("?")
    let lines = view(player.model).text.split(separator: "\n")
    for item in Legend.all(look).items {
      #expect(lines.contains { $0.contains(item.sign) && $0.contains(item.words) })
      #expect(item.words.count <= 43, "the help has two columns at 120")
    }
  }

  /// A loss's legend has the signs that are in its plots, and no others.
  @Test(arguments: [
    ("himmelblau", ["start", "lowest minimum", "saddle"]),
    ("quadratic", ["start", "lowest minimum"]),
    ("rosenbrock", ["start", "lowest minimum"]),
  ]) func ofALoss(name: String, words: [String]) {
    #expect(Legend.places(of: .catalogue(name), .plain).items.map(\.words) == words)
  }

  @Test func standsWhereThereIsRoom() {
    let large = view(Player(width: 160, height: 48).model).text
    #expect(large.contains("○ start") && large.contains("◇ saddle"))
    let small = view(Player(width: 80, height: 24).model).text
    #expect(!small.contains("○ start"))
  }

  @Test(arguments: [12, 20, 40, 80]) func wraps(width: Int) {
    let lines = Legend.places(of: .catalogue("himmelblau"), .plain).lines(
      width: width, Look.plain.palette)
    #expect(lines.allSatisfy { $0.columns <= max(width, 16) && !$0.isEmpty })
    #expect(lines.joined().filter { $0.text != "  " }.count == 6)
  }
}
