import Canvas
import Notation
import Optimization
import Testing

@testable import Interface

@Suite struct MouseTests {
  static let sizes = [
    Size(width: 120, height: 40), Size(width: 80, height: 24), Size(width: 40, height: 12),
    Size(width: 20, height: 6),
  ]

  @Test(arguments: sizes, [Mouse.Action.press, .drag])
  func setsTheStart(_ size: Size, _ action: Mouse.Action) throws {
    var player = Player(width: size.width, height: size.height, at: 4)
    for panel in player.model.layout.panels {
      let cell = Position(
        column: panel.plot.column + panel.plot.width / 3, row: panel.plot.row + 1)
      player.point(action, cell.column, cell.row)
      let start = player.model.scene.start
      #expect(player.shown?.scene.start == start)
      #expect(player.shown?.t == 4)
      #expect(player.model.run(0)?.path[0] == start)
      let window = player.model.window(for: panel.plot.size)
      let plot = Plot(size: panel.plot.size, window: window, markers: .braille)
      let expected = Position(
        column: cell.column - panel.plot.column, row: cell.row - panel.plot.row)
      #expect(plot.cell(at: start) == expected, "the start is in the cell that was clicked")
    }
  }

  @Test func everyCellOfAPlot() throws {
    var player = Player(width: 80, height: 24)
    let panel = try #require(player.model.layout.panels.first)
    let window = player.model.window(for: panel.plot.size)
    let plot = Plot(size: panel.plot.size, window: window, markers: .braille)
    for row in 0..<panel.plot.height {
      for column in 0..<panel.plot.width {
        player.take(
          .input(
            .mouse(
              Mouse(
                .press,
                at: Position(column: panel.plot.column + column, row: panel.plot.row + row)))))
        let cell = plot.cell(at: player.model.scene.start)
        #expect(cell == Position(column: column, row: row))
      }
    }
  }

  @Test func releaseChangesNothing() {
    var player = Player()
    let start = player.model.scene.start
    player.point(.release, 20, 5)
    #expect(player.effects.isEmpty)
    #expect(player.model.scene.start == start)
  }

  @Test func outsideOfPlots() {
    var player = Player(width: 120, height: 40)
    let scene = player.model.scene
    for (column, row) in [(0, 0), (119, 39), (-1, -1), (500, 500), (0, 39)] {
      for action in [Mouse.Action.press, .drag, .wheelUp, .wheelDown] {
        player.point(action, column, row)
        #expect(player.effects.isEmpty)
      }
    }
    #expect(player.model.scene.start == scene.start && player.model.scene.domain == scene.domain)
  }

  @Test func wheelZoomsAboutTheMouse() throws {
    var player = Player(width: 80, height: 24)
    let panel = try #require(player.model.layout.panels.last)
    let place = Position(column: panel.plot.column + 3, row: panel.plot.row + 2)
    func seen() -> Point {
      let window = player.model.window(for: panel.plot.size)
      return Plot(size: panel.plot.size, window: window, markers: .braille)
        .point(at: Position(column: 3, row: 2))
    }
    let (before, window) = (seen(), player.model.scene.domain.window)
    player.point(.wheelUp, place.column, place.row)
    #expect(player.model.scene.domain.window.width < window.width)
    #expect((seen() - before).length < window.width / Double(panel.plot.width))
    player.point(.wheelDown, place.column, place.row)
    #expect(abs(player.model.scene.domain.window.width - window.width) < 1e-9)
    #expect(player.shown == nil)
  }

  @Test func nothingUnderASheet() {
    var player = Player()
    player.press("?")
    let scene = player.model.scene
    player.point(.press, 20, 5)
    player.point(.wheelUp, 20, 5)
    #expect(player.model.scene.start == scene.start && player.model.scene.domain == scene.domain)
    #expect(player.effects.isEmpty)
  }
}
