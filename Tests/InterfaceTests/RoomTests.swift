import Canvas
import Catalog
import Notation
import Optimization
import Testing
import Theming

@testable import Interface

/// What is drawn for a room.
@Suite struct RoomTests {
  private func player(
    _ keys: String = "", _ scene: Scene = .four, width: Int = 160, height: Int = 48, at t: Int = 60,
    look: Look = .plain
  ) -> Player {
    var player = Player(scene, width: width, height: height, at: t, look: look)
    player.press("P" + keys)
    return player
  }

  /// Whether a picture stands on a screen: all of its pixels, and none of them by chance.
  private func isShown(_ pixels: Pixels, on grid: Grid) -> Bool {
    let (width, height) = (pixels.width, pixels.cells.height)
    guard width <= grid.size.width, height <= grid.size.height else { return false }
    return (0...grid.size.height - height).contains { row in
      (0...grid.size.width - width).contains { column in
        (0..<height).allSatisfy { y in
          (0..<width).allSatisfy { x in
            let (top, bottom) = (pixels[x, 2 * y], pixels[x, 2 * y + 1])
            let glyph: Character = top ? (bottom ? "█" : "▀") : bottom ? "▄" : " "
            return !(top || bottom) || grid[column + x, row + y].glyph == Glyph(glyph)
          }
        }
      }
    }
  }

  @Test func theKeyTurnsItOnAndOff() {
    var player = Player(at: 20)
    let before = view(player.model)
    player.press("P")
    #expect(player.model.look.isForRoom)
    #expect(view(player.model) != before)
    player.press("P")
    // The next key takes the message away.
    player.press(.escape)
    #expect(view(player.model) == before)
  }

  @Test func everyOptimizerHasALargeName() {
    for algorithm in Algorithm.all { #expect(PixelFont.text(algorithm.name) != nil) }
    for loss in Loss.all { #expect(PixelFont.text(loss.name) != nil, "\(loss.name)") }
  }

  @Test(arguments: ["", "v", "vvv"], [Look.plain, .colorless])
  func namesAreLarge(_ keys: String, _ look: Look) throws {
    let grid = view(player(keys, look: look).model)
    for name in ["AdaGrad", "RMSProp", "Adam", "Newton"] {
      #expect(isShown(try #require(PixelFont.text(name)), on: grid), "\(name)")
    }
    #expect(isShown(PixelFont.clock(60), on: grid))
    #expect(!isShown(PixelFont.clock(61), on: grid))
  }

  @Test func theLossOfEachRunIsLarge() throws {
    let player = player()
    let grid = view(player.model)
    for index in 0..<4 {
      let run = try #require(player.model.run(index))
      let value = run.losses[player.model.iteration(of: run)].formatted(digits: 2).minus
      #expect(isShown(try #require(PixelFont.text("J \(value)")), on: grid))
    }
  }

  /// After a vote the right choice and how many had said so are large.
  @Test func theOutcomeOfAVoteIsLarge() throws {
    var player = Player(.example, width: 120, height: 40)
    player.press("Pnn2213")
    let letters = try #require(PixelFont.text("1: 1 of 4"))
    #expect(!isShown(letters, on: view(player.model)))
    player.press("nn")
    #expect(isShown(letters, on: view(player.model)))
    player.press("e")
    #expect(!isShown(letters, on: view(player.model)))
  }

  /// Where there is no room for large letters the name stands in plain ones.
  @Test(arguments: [(60, 18), (80, 24), (40, 12), (100, 30)])
  func thereIsAlwaysAName(_ width: Int, _ height: Int) throws {
    let player = player(width: width, height: height)
    let grid = view(player.model)
    for panel in player.model.layout.plots {
      let name = player.model.scene.entries[try #require(panel.run)].title
      let isLarge = isShown(try #require(PixelFont.text(name)), on: grid)
      #expect(isLarge || grid.text.contains(name))
    }
  }

  /// A name that has characters without large letters, too.
  @Test func labelsStayReadable() {
    let scene = Scene("himmelblau", ["sgd:epsilon=0.001,label=größer", "newton"])
    #expect(view(player("", scene).model).text.contains("größer"))
  }

  @Test func marksOfOneThemeDiffer() {
    for theme in Look.plain.themes {
      let look = Look(themes: [theme], theme: theme, depth: .none, markers: .braille)
      let marks = (0..<Model.mostRuns).map {
        LargeMark.of(run: $0, mark: look.palette.mark(trace: $0, ascii: false))
      }
      #expect(Set(marks + [LargeMark.start, LargeMark.minimum]).count == Model.mostRuns + 2)
    }
  }

  /// Paths are the only lines: the loss is a few bands.
  @Test(arguments: [ColorDepth.none, .sixteen, .indexed, .direct])
  func theLossIsAFewBands(_ depth: ColorDepth) throws {
    for theme in Look.plain.themes {
      let look = Look(themes: [theme], theme: theme, depth: depth, markers: .braille)
      let player = player(at: 0, look: look)
      let landscape = try #require(player.model.landscapes.first)
      let size = landscape.plot.dots.size
      let dots = (0..<size.height).contains { row in
        (0..<size.width).contains { landscape.plot.dots.isSet(column: $0, row: row) }
      }
      #expect(!dots)
      let backdrop = try #require(landscape.plot.backdrop)
      let bands = Set(backdrop.bands)
      #expect((3...5).contains(bands.count))
      let looks = bands.map { band in
        depth >= .indexed ? "\(backdrop.colors[Int(band)])" : "\(backdrop.textures[Int(band)])"
      }
      #expect(Set(looks).count == bands.count, "\(theme.name) \(depth)")
    }
  }

  @Test func curvesAreOneQuantity() {
    let text = view(player("vvv").model).text
    #expect(text.contains("against t") && !text.contains("‖∇J(θ)‖"))
  }

  /// A still picture is drawn so as well.
  @Test func stillPicture() throws {
    var look = Look.plain
    look.isForRoom = true
    let grid = still(
      Race.Snapshot(finished: .four), look: look, size: Size(width: 160, height: 48))
    #expect(isShown(try #require(PixelFont.text("Newton")), on: grid))
  }
}
