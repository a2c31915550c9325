import Canvas
import Testing

@testable import Interface

/// What has to be seen without colour.
@Suite struct StyleTests {
  /// A grid without its colours: text and attributes alone.
  private func bare(_ grid: Grid) -> [Cell] {
    grid.bounds.rows.flatMap { row in
      grid.bounds.columns.map { column in
        let cell = grid[column, row]
        return Cell(cell.glyph, Style(.terminal, on: .terminal, cell.style.attributes))
      }
    }
  }

  @Test(arguments: [MarkerSet.braille, .half, .ascii], PictureSize.all.prefix(6))
  func focusIsSeenWithoutColour(_ markers: MarkerSet, _ size: PictureSize) throws {
    var look = Look.colorless
    look.markers = markers
    var player = Player(width: size.width, height: size.height, at: 20, look: look)
    let before = view(player.model)
    player.press(.tab)
    let area = try #require(player.model.layout.plots.first { $0.run == 0 }).area
    let after = view(player.model)
    let corner = (before[area.column, area.row], after[area.column, area.row])
    #expect(bare(before) != bare(after))
    #expect(
      corner.0.glyph != corner.1.glyph || corner.0.style.attributes != corner.1.style.attributes)
  }

  @Test func withoutColourThereIsNone() {
    for keys in ["", "?", "y", "v", "vv", "vvv", ">>>", "c", "m"] {
      var player = Player(width: 100, height: 30, at: 20, look: .colorless)
      player.press(keys)
      for cell in view(player.model).cells {
        #expect(cell.style.foreground == .terminal && cell.style.background == .terminal)
      }
    }
  }

  @Test(arguments: [false, true]) func everyRunHasAMarkOfItsOwn(_ isASCII: Bool) {
    for theme in Look.plain.themes {
      let look = Look(themes: [theme], theme: theme, depth: .none, markers: .braille)
      let marks = Set((0..<Model.mostRuns).map { look.palette.mark(trace: $0, ascii: isASCII) })
      #expect(marks.count == Model.mostRuns, "\(theme.name)")
    }
  }

  /// The mark in a panel's title is the mark at the head of its path.
  @Test func titlesAndHeadsHaveTheSameMark() throws {
    let player = Player(width: 120, height: 40, at: 20)
    let grid = view(player.model)
    for panel in player.model.layout.plots {
      let run = try #require(panel.run)
      let mark = player.model.look.palette.mark(trace: run, ascii: false)
      let title = panel.area.columns.map { grid[$0, panel.area.row].glyph }
      let plot = panel.plot.rows.flatMap { row in panel.plot.columns.map { grid[$0, row].glyph } }
      #expect(title.contains(mark))
      #expect(plot.contains(mark), "the head of run \(run)")
    }
  }

  /// A warning says so in words, too.
  @Test func warningsHaveASign() {
    let player = Player(PictureTests.ends, width: 100, height: 30, at: 60)
    #expect(view(player.model).text.contains("! diverged"))
  }
}
