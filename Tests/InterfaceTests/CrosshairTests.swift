import Canvas
import Notation
import Optimization
import Testing

@testable import Interface

/// A place in the plane is pointed at with keys that every terminal has, and told of.
@Suite struct CrosshairTests {
  private func aiming(width: Int = 100, height: Int = 30) -> Player {
    var player = Player(width: width, height: height)
    player.press("j")
    return player
  }

  private func place(_ player: Player) throws -> Point {
    guard case .crosshair(let point) = player.model.layer else {
      throw Missing()
    }
    return point
  }

  private struct Missing: Error {}

  private func footer(_ player: Player) -> String {
    String(view(player.model).text.split(separator: "\n").last ?? "")
  }

  @Test func opensOnTheStart() throws {
    let player = aiming()
    #expect(try place(player) == player.model.scene.start)
    #expect(footer(player).contains("start there"))
  }

  /// Each key moves by a cell, in its own direction, and back.
  @Test(
    arguments: [
      (.left, .right, Point(-1, 0)), (.right, .left, Point(1, 0)), (.up, .down, Point(0, 1)),
      (.down, .up, Point(0, -1)),
    ] as [(Key, Key, Point)])
  func arrowsMove(key: Key, back: Key, way: Point) throws {
    var player = aiming(width: 160, height: 48)
    // Away from the lower edge, where the start is.
    for _ in 0..<6 { player.press(.up) }
    let before = try place(player)
    player.press(key)
    let after = try place(player)
    let window = player.model.window(for: player.model.layout.plots[0].plot.size)
    let cells = player.model.layout.plots[0].plot
    let cell = Point(window.width / Double(cells.width), window.height / Double(cells.height))
    let moved = (after - before) / cell
    #expect((moved - way).length < 1, "\(moved)")
    #expect(moved.x * way.x + moved.y * way.y > 0)
    player.press(back)
    #expect(try place(player) == before)
    player.press(key, .shift)
    let far = try ((place(player) - before) / cell).length
    #expect(far > 3.5 && far < 6.5)
  }

  @Test func staysInThePlot() throws {
    var player = aiming(width: 60, height: 18)
    for key in [Key.left, .up, .right, .down] {
      for _ in 0..<100 { player.press(key) }
      let window = player.model.window(for: player.model.layout.plots[0].plot.size)
      #expect(window.contains(try place(player)))
    }
  }

  @Test func enterStartsThere() throws {
    var player = aiming()
    player.press(.right)
    player.press(.up)
    let (place, before) = (try place(player), player.model.scene.start)
    player.press(.enter)
    #expect(player.model.scene.start == place && player.model.layer == nil)
    #expect(player.model.run(0)?.path[0] == place)
    player.press("z")
    #expect(player.model.scene.start == before)
  }

  @Test(arguments: [Key.escape, .character("j"), .character("q")])
  func closes(key: Key) {
    var player = aiming()
    player.press(.right)
    let start = player.model.scene.start
    player.press(key)
    #expect(player.model.layer == nil && player.model.scene.start == start)
    #expect(player.effects.isEmpty)
  }

  /// Other keys do what they always do, and it stays.
  @Test func otherKeysServe() throws {
    var player = aiming()
    let before = player.model.scene.entries[0].hyperparameters
    player.press("E.")
    #expect(player.model.scene.entries[0].hyperparameters != before)
    #expect(player.model.clock.t == 1)
    _ = try place(player)
  }

  /// What stands in the footer is J, ∇J and the eigenvalues of J's Hessian there.
  @Test func tellsOfThePlace() throws {
    var player = aiming(width: 160, height: 40)
    for _ in 0..<6 {
      player.press(.right)
      player.press(.up)
      let (place, loss) = (try place(player), player.model.scene.loss)
      let jet = loss.jet(place)
      let (low, high) = Symmetric<Point>(xx: jet.xx, xy: jet.xy, yy: jet.yy).eigenvalues
      let text = footer(player)
      for told in [
        place.x.exact.minus, place.y.exact.minus, "J \(jet.value.formatted(digits: 3).minus)",
        Point(jet.x, jet.y).short,
        "\(high.formatted(digits: 3).minus), \(low.formatted(digits: 3).minus)",
      ] { #expect(text.contains(told), "\(told) in \(text)") }
      let words = low > 0 ? "bowl" : high < 0 ? "dome" : "saddle"
      #expect(text.contains(words), "\(text)")
    }
  }

  @Test func whereJIsNotDefined() {
    let probe = Probe(.catalogue("himmelblau"), at: Point(.nan, 0))
    let text = probe.pieces(.plain).flatMap(\.links).map(\.span.text).joined()
    #expect(text.contains("J not defined") && !text.contains("curved"))
  }

  @Test(arguments: [(40, 12), (60, 18), (80, 24), (100, 30)])
  func fitsEverywhere(width: Int, height: Int) {
    let player = aiming(width: width, height: height)
    #expect(view(player.model).text.contains(" J "))
    #expect(view(player.model).text.split(separator: "\n").allSatisfy { $0.count <= width })
  }

  @Test func aClickMovesIt() throws {
    var player = aiming()
    let area = player.model.layout.plots[0].plot
    let start = player.model.scene.start
    player.click(Position(column: area.column + 3, row: area.row + 2))
    #expect(player.model.scene.start == start)
    let cell = try #require(
      player.model.plane(of: player.model.layout.plots[0]).cell(at: place(player)))
    #expect(cell == Position(column: 3, row: 2))
  }

  @Test func withoutAPlotItIsSaid() {
    var player = Player(width: 100, height: 30)
    player.press("vvvj")
    if player.model.layout.plots.isEmpty {
      #expect(player.model.layer == nil && player.model.notice?.contains("plot") == true)
    }
  }
}
