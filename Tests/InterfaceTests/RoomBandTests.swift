import Canvas
import Optimization
import Testing

@testable import Interface

/// On a small screen in a room: the paths are seen, and what is turned is large.
@Suite struct RoomBandTests {
  private func room(_ keys: String = "", width: Int = 100, height: Int = 30, at t: Int = 20)
    -> Player
  {
    var player = Player(.four, width: width, height: height, at: t)
    player.press("P")
    for key in keys { key == "\t" ? player.press(.tab) : player.press("\(key)") }
    return player
  }

  @Test func isThereForTheFocusedRun() {
    #expect(room().model.layout[.band] == nil)
    let focused = room("\t")
    #expect(focused.model.layout[.band]?.height == PixelFont.cells)
    // Where names are large, values are, too.
    #expect(room("\t", width: 160, height: 48).model.layout[.band] == nil)
  }

  /// The book's letters, digits, and the words of ends can all be drawn.
  @Test func allThatIsToldHasLetters() {
    for text in ["ε", "ε₀", "ρ", "ρ₁", "ρ₂", "δ", "α", "κ", "φ", "ϑ", "λ"] {
      #expect(PixelFont.text("\(text) 0.85") != nil, "\(text)")
      #expect(PixelFont.text("\(text) 1e-7") != nil)
    }
    for kind in StationaryPoint.allCases { #expect(PixelFont.text(kind.rawValue) != nil) }
    #expect(PixelFont.text("ß") != nil && PixelFont.text("水") == nil)
    // A small letter is no capital: ε is no E.
    #expect(
      PixelFont.text("ε") != PixelFont.text("E") && PixelFont.text("α") != PixelFont.text("A"))
  }

  /// In plots of a few rows heads are one cell, so that they do not cover the paths.
  @Test func headsAreSmallInSmallPlots() throws {
    let player = room()
    #expect(player.model.layout.plots.allSatisfy { $0.plot.height < RoomMarks.leastRows })
    #expect(!player.model.panels.contains { $0 is RoomMarks })
    let grid = view(player.model)
    let place = try #require(player.model.layout.plots.first)
    let run = try #require(player.model.run(0))
    let cell = try #require(player.model.plane(of: place).cell(at: run.path[20]))
    let head = grid[place.plot.column + cell.column, place.plot.row + cell.row]
    #expect(head.style.attributes.contains(.reverse))
  }

  /// Turning a value changes the band's picture, and nothing in it leaves its area.
  @Test func followsTheKey() throws {
    var player = room("\t\t")
    let area = try #require(player.model.layout[.band])
    let before = view(player.model)
    player.press("o")
    let after = view(player.model)
    let cells = { (grid: Grid) in area.rows.flatMap { row in area.columns.map { grid[$0, row] } } }
    #expect(cells(before) != cells(after))
  }
}
