import Canvas
import Testing
import Theming

/// Where there is nothing but ASCII, each sign still means one thing.
struct PlotSignTests {
  private static let places: [Mark] = [
    .start, .minimum, .localMinimum, .maximum, .saddle, .stationary, .change,
  ]

  @Test func signsOfPlacesRunsAndAxesDiffer() {
    let places = Self.places.map { $0.glyph(.ascii).base }
    let runs = Palette.plainMarks.compactMap(\.unicodeScalars.first)
    // Ticks, contour lines, ghosts, and the arrows at the rim.
    let others: [Unicode.Scalar] = [
      "+", "-", "|", "/", "\\", ".", ":", "^", "v", "<", ">", "0", "!", "?", ",",
    ]
    let all = places + runs + others
    #expect(Set(all).count == all.count)
    #expect(all.allSatisfy { $0.isASCII })
  }
}
