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

  /// The cell of a panel's plot in which a point is seen.
  private func cell(of point: Point, in panel: PlotPlace, _ model: Model) -> Position? {
    let plot = Plot(
      size: panel.plot.size, window: model.window(for: panel.plot.size), markers: .braille)
    return plot.cell(at: point).map {
      Position(column: panel.plot.column + $0.column, row: panel.plot.row + $0.row)
    }
  }

  @Test(arguments: sizes) func aClickSetsTheStart(_ size: Size) throws {
    var player = Player(width: size.width, height: size.height, at: 4)
    for panel in player.model.layout.plots {
      let place = Position(
        column: panel.plot.column + panel.plot.width / 3, row: panel.plot.row + 1)
      let before = player.model.scene.start
      player.point(.press, place.column, place.row)
      #expect(player.model.scene.start == before && player.effects.isEmpty, "not yet")
      player.point(.release, place.column, place.row)
      let start = player.model.scene.start
      #expect(player.shown?.scene.start == start)
      #expect(player.shown?.t == 4)
      #expect(player.model.run(0)?.path[0] == start)
      #expect(cell(of: start, in: panel, player.model) == place)
    }
  }

  @Test func everyCellOfAPlot() throws {
    var player = Player(width: 80, height: 24)
    let panel = try #require(player.model.layout.plots.first)
    for row in panel.plot.rows {
      for column in panel.plot.columns {
        let place = Position(column: column, row: row)
        _ = update(&player.model, .input(.mouse(Mouse(.press, at: place))))
        _ = update(&player.model, .input(.mouse(Mouse(.release, at: place))))
        #expect(cell(of: player.model.scene.start, in: panel, player.model) == place)
      }
    }
  }

  @Test(arguments: sizes) func aDragFromItsMarkTakesTheStartAlong(_ size: Size) throws {
    var player = Player(width: size.width, height: size.height, at: 4)
    let panel = try #require(player.model.layout.plots.last)
    let mark = try #require(cell(of: player.model.scene.start, in: panel, player.model))
    let domain = player.model.scene.domain
    let grip = Position(column: min(mark.column + 1, panel.plot.columns.last!), row: mark.row)
    let (way, goal) = (
      Position(column: panel.plot.column + 2, row: panel.plot.row + 1),
      Position(column: panel.plot.column + 3, row: panel.plot.row + 2)
    )
    player.point(.press, grip.column, grip.row)
    player.point(.drag, way.column, way.row)
    #expect(cell(of: player.model.scene.start, in: panel, player.model) == way)
    #expect(player.model.run(0)?.path[0] == player.model.scene.start, "paths follow")
    player.point(.drag, -9, -9)
    let corner = Position(column: panel.plot.column, row: panel.plot.row)
    #expect(cell(of: player.model.scene.start, in: panel, player.model) == corner)
    player.point(.drag, goal.column, goal.row)
    player.point(.release, goal.column, goal.row)
    #expect(cell(of: player.model.scene.start, in: panel, player.model) == goal)
    player.point(.drag, way.column, way.row)
    #expect(cell(of: player.model.scene.start, in: panel, player.model) == goal, "let go")
    #expect(player.model.scene.domain == domain)
  }

  /// The point under the mouse stays under it, in all panels alike.
  @Test(arguments: sizes) func aDragFromElsewhereMovesTheView(_ size: Size) throws {
    var player = Player(width: size.width, height: size.height, at: 4)
    let panel = try #require(player.model.layout.plots.first)
    let (start, domain) = (player.model.scene.start, player.model.scene.domain)
    let origin = Position(column: panel.plot.columns.last!, row: panel.plot.row)
    func held(_ position: Position) -> Point {
      Plot(size: panel.plot.size, window: player.model.window(for: panel.plot.size), markers: .half)
        .point(
          at: Position(
            column: position.column - panel.plot.column, row: position.row - panel.plot.row))
    }
    let grip = held(origin)
    player.point(.press, origin.column, origin.row)
    for (column, row) in [(-1, 0), (-3, 2), (-9, 9), (60, -7), (-2, 1)] {
      let place = Position(column: origin.column + column, row: origin.row + row)
      player.point(.drag, place.column, place.row)
      #expect((held(place) - grip).length < 1e-9)
    }
    #expect(abs(player.model.scene.domain.x.length - domain.x.length) < 1e-12)
    player.point(.drag, origin.column, origin.row)
    player.point(.release, origin.column, origin.row)
    #expect(abs(player.model.scene.domain.x.lowerBound - domain.x.lowerBound) < 1e-9)
    #expect(player.model.scene.start == start, "a drag back to where it began is no click")
  }

  /// Terminals that report no drags still report where the button was let go.
  @Test func aReleaseElsewhereIsADrag() throws {
    var player = Player(width: 80, height: 24)
    let plot = try #require(player.model.layout.plots.first).plot
    let (start, domain) = (player.model.scene.start, player.model.scene.domain)
    player.point(.press, plot.column + 1, plot.row)
    player.point(.release, plot.column + 4, plot.row + 2)
    #expect(player.model.scene.start == start && player.model.scene.domain != domain)
  }

  @Test func aReleaseAloneChangesNothing() {
    var player = Player()
    let start = player.model.scene.start
    player.point(.release, 20, 5)
    #expect(player.effects.isEmpty)
    #expect(player.model.scene.start == start)
  }

  /// A resized screen has other things in its cells.
  @Test func aResizeEndsTheDrag() throws {
    var player = Player(width: 80, height: 24)
    let plot = try #require(player.model.layout.plots.first).plot
    let scene = player.model.scene
    player.point(.press, plot.column + 1, plot.row + 1)
    player.resize(100, 30)
    player.point(.drag, plot.column + 5, plot.row + 5)
    player.point(.release, plot.column + 5, plot.row + 5)
    #expect(player.model.scene.domain == scene.domain && player.model.scene.start == scene.start)
  }

  @Test func outsideOfPlots() {
    var player = Player(width: 120, height: 40)
    let scene = player.model.scene
    for (column, row) in [(15, 0), (119, 39), (-1, -1), (500, 500), (0, 20)] {
      for action in [Mouse.Action.press, .drag, .release, .wheelUp, .wheelDown] {
        player.point(action, column, row)
        #expect(player.effects.isEmpty)
      }
    }
    #expect(player.model.scene.start == scene.start && player.model.scene.domain == scene.domain)
  }

  /// However many drags have come together, the last one decides.
  @Test func onlyTheLastOfManyDragsCounts() throws {
    let drags = (0..<100).map { column in
      Event.input(.mouse(Mouse(.drag, at: Position(column: column, row: 5))))
    }
    let release = Event.input(.mouse(Mouse(.release, at: Position(column: 99, row: 5))))
    let events = [.elapsed(0.1)] + drags + [release, drags[0], .elapsed(0.2), drags[1]]
    #expect(events.withoutOvertakenDrags.count == 6)
    var (one, all) = (Player(width: 80, height: 24), Player(width: 80, height: 24))
    let press = Event.input(.mouse(Mouse(.press, at: Position(column: 10, row: 6))))
    for event in [press] + drags { _ = update(&one.model, event) }
    let effects = update(&all.model, [press] + drags)
    #expect(one.model.scene.domain.x.lowerBound != Scene.four.domain.x.lowerBound)
    #expect(
      abs(one.model.scene.domain.x.lowerBound - all.model.scene.domain.x.lowerBound) < 1e-9)
    #expect(effects.count <= 1)
  }

  @Test func wheelZoomsAboutTheMouse() throws {
    var player = Player(width: 80, height: 24)
    let panel = try #require(player.model.layout.plots.last)
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
    player.drag([Position(column: 20, row: 5), Position(column: 24, row: 6)])
    player.point(.wheelUp, 20, 5)
    #expect(player.model.scene.start == scene.start && player.model.scene.domain == scene.domain)
    #expect(player.effects.isEmpty)
  }
}
