import Canvas
import Optimization
import Testing

@testable import Interface

/// In a plot that runs share one sees where each is now.
struct SharedHeadTests {
  private func overlay(_ player: inout Player) throws -> (grid: Grid, plot: Rectangle) {
    player.press("v")
    let place = try #require(player.model.layout.plots.first)
    return (view(player.model), place.plot)
  }

  private func reversed(_ grid: Grid, in area: Rectangle) -> [Position] {
    area.rows.flatMap { row in area.columns.map { Position(column: $0, row: row) } }
      .filter { grid[$0.column, $0.row].style.attributes.contains(.reverse) }
  }

  /// Only heads are reversed, and each stands in the cell of its place.
  @Test func headsAloneAreReversed() throws {
    var player = Player(width: 120, height: 40, at: 30)
    let (grid, area) = try overlay(&player)
    let ground = player.model.ground(area.size)
    let plot = ground.plot(of: area.size, .plain)
    let cells = player.model.shownRuns.compactMap { shown in
      shown.run.flatMap { plot.cell(at: $0.path[shown.t]) }
    }
    let heads = reversed(grid, in: area)
    #expect(heads.count == cells.count && !cells.isEmpty)
    for cell in Set(cells) where cells.count(where: { $0 == cell }) == 1 {
      #expect(
        heads.contains(
          Position(column: area.column + cell.column, row: area.row + cell.row)))
    }
  }

  /// At the start all are in one place.
  @Test func headsInOnePlaceStandSideBySide() throws {
    var player = Player(width: 120, height: 40, at: 0)
    let (grid, area) = try overlay(&player)
    let heads = reversed(grid, in: area)
    #expect(heads.count == 4 && Set(heads.map(\.row)).count == 1)
    #expect(heads.map(\.column) == Array(heads[0].column..<heads[0].column + 4))
    let signs = heads.map { grid[$0.column, $0.row].glyph }
    #expect(signs == (0..<4).map { Look.plain.mark(trace: $0) })
  }

  @Test func valuesStandAtTheHeads() throws {
    var player = Player(.four, width: 120, height: 40, at: 30)
    let (grid, area) = try overlay(&player)
    let rows = area.rows.map { row in
      String(area.columns.map { Character(grid[$0, row].glyph.base) })
    }
    let text = rows.joined(separator: "\n")
    for shown in player.model.shownRuns {
      let run = try #require(shown.run)
      let mark = player.model.look.mark(trace: shown.index).base
      #expect(text.contains(" \(mark) J \(run.losses[shown.t].formatted(digits: 2).minus) "))
    }
  }

  /// The focused run's path is the brightest.
  @Test func othersRecede() throws {
    var player = Player(width: 120, height: 40, at: 30)
    let (before, area) = try overlay(&player)
    player.press(.tab)
    let after = view(player.model)
    let palette = player.model.look.palette
    func cells(_ grid: Grid, _ run: Int) -> Int {
      let bright = (0...5).map { palette.path(trace: run, age: Double($0) / 7).foreground }
      return area.rows.reduce(0) { sum, row in
        sum + area.columns.count { bright.contains(grid[$0, row].style.foreground) }
      }
    }
    #expect(cells(after, 0) >= cells(before, 0))
    #expect(
      (1..<4).reduce(0) { $0 + cells(after, $1) } < (1..<4).reduce(0) { $0 + cells(before, $1) })
  }
}
