import Canvas
import Catalog
import Lessons
import Notation
import Optimization
import Testing

@testable import Interface

/// The sizes of which there are pictures: the smallest of each form, and two below all.
struct PictureSize: Sendable, CustomTestStringConvertible {
  let width: Int
  let height: Int
  var testDescription: String { "\(width)x\(height)" }

  static let all = [
    (160, 48), (120, 40), (100, 30), (80, 24), (60, 18), (40, 12), (20, 6), (19, 5),
  ].map { PictureSize(width: $0.0, height: $0.1) }
}

@Suite struct PictureTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    var scene = Scene.four
    var width = 80
    var height = 24
    var t = 60
    var lesson: Lesson?
    var look = Look.plain
    /// Keys pressed first; \t is Tab, \n is Enter.
    var keys = ""
    var testDescription: String { name }

    /// What the picture is of.
    var model: Model {
      var player = Player(scene, width: width, height: height, at: t, look: look)
      if let lesson { player.open(lesson) }
      for key in keys { player.press(Self.key(key)) }
      return player.model
    }

    var grid: Grid { view(model) }

    private static func key(_ character: Character) -> Key {
      switch character {
      case "\t": .tab
      case "\n": .enter
      default: .character(character)
      }
    }
  }

  static let saddle = Scene("saddle", ["sgd:epsilon=0.1", "newton", "adam:epsilon=0.1"])
  static let ends = Scene(
    "himmelblau",
    [
      "sgd:epsilon=0.5,label=too fast", "sgd:epsilon=1e-5,label=slow", "newton", "adam:epsilon=0.3",
    ], start: [-0.6, -4.2])
  static let undefined = Scene(
    "quadratic", ["rmsprop:delta=0,epsilon=0.1", "adagrad:delta=0,epsilon=0.1"], start: [0, 1])
  static let outside: Scene = {
    var scene = Scene("rosenbrock", ["sgd:epsilon=0.0035", "momentum:epsilon=0.002,alpha=0.9"])
    scene.domain = Domain(x: -1.5 ... -0.5, y: 0.5...1.5)
    return scene
  }()

  static let cases: [Case] = [
    Case(name: "start", t: 0),
    Case(name: "focus", width: 120, height: 40, keys: "\t\t"),
    Case(name: "tabs-focus-last", keys: "\t\t\t\t"),
    Case(name: "hidden-runs", keys: "13"),
    Case(name: "help", width: 120, height: 30, keys: "?"),
    Case(name: "help-scrolled", width: 60, height: 18, keys: "?jjjj"),
    Case(name: "command-line", keys: "y"),
    Case(name: "command-line-narrow", width: 40, height: 12, keys: "y"),
    Case(name: "prompt", keys: "\n0.25"), Case(name: "prompt-complaint", keys: "\n1,5\n"),
    Case(name: "prompt-bare", width: 30, height: 10, keys: "\n1e-3"),
    Case(name: "overlay", width: 120, height: 40, keys: "v"),
    Case(name: "overlay-small", width: 40, height: 12, keys: "v"),
    Case(name: "inspector", width: 120, height: 40, keys: "\t\t\tvv"),
    Case(name: "inspector-line", keys: "\t\t>>>>"),
    Case(name: "inspector-newton", width: 100, height: 30, keys: "\t\t\t\tr.>>>"),
    Case(
      name: "inspector-newton-ascii", width: 100, height: 30, look: .ascii, keys: "\t\t\t\tr.>>>"),
    Case(name: "inspector-small", width: 40, height: 12, keys: "vv"),
    Case(name: "inspector-undefined", scene: undefined, keys: "vv"),
    Case(name: "curves", keys: "vvv"),
    Case(name: "curves-small", width: 40, height: 12, keys: "vvv"),
    Case(name: "curves-all", width: 120, height: 40, keys: "vvv"),
    Case(name: "curves-solves", width: 100, height: 30, look: .colorless, keys: "vvvii"),
    Case(name: "curves-rates", scene: .letters, width: 100, height: 30, keys: "vvvggg"),
    Case(name: "curves-nine-runs", scene: .crowd(9), width: 120, height: 40, keys: "vvvis"),
    Case(name: "curves-ascii", width: 100, height: 30, look: .ascii, keys: "vvvi"),
    Case(name: "overlay-colorless", width: 100, height: 30, look: .colorless, keys: "v"),
    Case(name: "room-160x48", width: 160, height: 48, keys: "P"),
    Case(name: "room-120x40", width: 120, height: 40, look: .colorless, keys: "P"),
    Case(name: "room-80x24", keys: "P"), Case(name: "room-60x18", width: 60, height: 18, keys: "P"),
    Case(name: "room-overlay", width: 120, height: 40, look: .colorless, keys: "Pv"),
    Case(name: "room-curves", width: 120, height: 40, keys: "Pvvv"),
    Case(name: "room-inspector", width: 120, height: 40, keys: "Pvv"),
    Case(name: "room-half-blocks", width: 100, height: 30, keys: "Pm"),
    Case(name: "room-ascii", width: 100, height: 30, look: .ascii, keys: "P"),
    Case(name: "presenter", width: 100, height: 30, keys: "pf"),
    Case(name: "ends", scene: ends, width: 100, height: 30),
    Case(name: "saddle", scene: saddle, width: 100, height: 30),
    Case(name: "undefined", scene: undefined), Case(name: "left-the-view", scene: outside),
    Case(name: "ascii", look: .ascii),
    Case(name: "ascii-wide", width: 100, height: 30, look: .ascii),
    Case(name: "half-blocks", keys: "m"), Case(name: "lines-alone", keys: "cc"),
    Case(name: "notice", keys: "l"),
    Case(name: "lesson", width: 120, height: 40, lesson: .example, keys: "n"),
    Case(name: "lesson-vote", width: 100, height: 30, lesson: .example, keys: "nn2213"),
    Case(name: "lesson-right", width: 160, height: 48, lesson: .example, keys: "nn2213nn"),
    Case(name: "lesson-changed", lesson: .example, keys: "nn2213nne"),
    Case(name: "lesson-outcome", lesson: .example, keys: "nn2213nn"),
    Case(
      name: "lesson-outcome-60x18", width: 60, height: 18, lesson: .example, keys: "nn2213nn"),
    Case(
      name: "lesson-changed-40x12", width: 40, height: 12, lesson: .example, look: .ascii, keys: "e"
    ),
    Case(name: "room-lesson", width: 120, height: 40, lesson: .example, keys: "Pnn2213nn"),
    Case(name: "lesson-line", width: 120, height: 40, lesson: .example, keys: "nnnnnn"),
    Case(name: "lesson-80x24", lesson: .example, keys: "n"),
    Case(name: "lesson-60x18", width: 60, height: 18, lesson: .example, keys: "n"),
    Case(name: "lesson-40x12", width: 40, height: 12, lesson: .example, keys: "nn"),
    Case(name: "lesson-ascii", lesson: .example, look: .ascii, keys: "nn2n"),
    Case(name: "live", width: 100, height: 30, t: 20, keys: "xEEEEo...................."),
    Case(name: "live-overlay", t: 20, keys: "vxEEEEo...................."),
    Case(name: "nine-runs", scene: .crowd(9), width: 160, height: 48),
    Case(name: "all-letters", scene: .letters, width: 160, height: 48),
  ]

  @Test(arguments: PictureSize.all) func sizes(_ size: PictureSize) throws {
    let name = "size-\(size.testDescription)"
    try Picture(name: name).expect(
      Case(name: name, width: size.width, height: size.height).grid.text)
  }

  @Test(arguments: cases) func picture(_ given: Case) throws {
    try Picture(name: given.name).expect(given.grid.text)
  }

  @Test(arguments: [(100, 30), (60, 12)]) func stillPicture(_ width: Int, _ height: Int) throws {
    let scene = Self.ends
    let grid = still(
      Race.Snapshot(finished: scene), look: .plain, size: Size(width: width, height: height))
    try Picture(name: "still-\(width)x\(height)").expect(grid.text)
  }

  @Test(.disabled(if: Picture.isDrawing)) func noPictureIsLeftOver() throws {
    let names =
      Self.cases.map(\.name) + PictureSize.all.map { "size-\($0.testDescription)" }
      + ["still-100x30", "still-60x12"]
    #expect(try Picture.names == Set(names))
    #expect(names.count == Set(names).count)
  }
}
