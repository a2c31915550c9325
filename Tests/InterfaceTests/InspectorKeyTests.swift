import Canvas
import Notation
import Optimization
import Testing

@testable import Interface

@Suite struct InspectorKeyTests {
  /// RMSProp has four lines.
  private func inspecting(at t: Int) -> Player {
    var player = Player(at: t)
    player.press(.tab)
    player.press(.tab)
    return player
  }

  @Test func lineByLine() throws {
    var player = inspecting(at: 5)
    let count = player.model.scene.entries[1].algorithm.lines.count
    for line in 1..<count {
      player.press(">")
      #expect(player.model.arrangement == .inspector)
      #expect(player.model.clock.t == 5)
      let inspection = try #require(player.model.inspection)
      #expect(inspection.done == line && inspection.iteration == 6)
    }
    player.press(">")
    #expect(player.model.clock.t == 6 && player.model.lines == nil)
    let inspection = try #require(player.model.inspection)
    #expect(inspection.done == count && inspection.iteration == 6)
  }

  @Test func andBack() throws {
    var player = inspecting(at: 5)
    player.press(">>")
    var pages = [try #require(player.model.inspection?.page?.values[0])]
    player.press("<<")
    #expect(player.model.lines == nil && player.model.clock.t == 5)
    player.press("<")
    #expect(player.model.clock.t == 4)
    #expect(player.model.inspection?.done == 3)
    player.press(">")
    pages.append(try #require(player.model.inspection?.page?.values[0]))
    #expect(pages[0] == pages[1], "θ only changes in the last line")
    #expect(player.model.clock.t == 5)
  }

  @Test func backFromTheEndOfARun() throws {
    var player = Player(Scene("himmelblau", ["newton", "sgd:epsilon=1e-5"]), at: 90)
    player.press(.tab)
    let count = try #require(player.model.run(0)?.count)
    player.press("<")
    #expect(player.model.clock.t == count - 1)
    #expect(player.model.inspection?.iteration == count)
  }

  @Test func notBeforeTheStart() {
    var player = Player()
    player.press("<<<<")
    #expect(player.model.clock.t == 0 && player.model.lines == nil)
  }

  /// The walk goes through one run; in another with fewer lines it is at most at its end.
  @Test func anotherRunWhileWalking() throws {
    var player = Player(Scene("himmelblau", ["adam:epsilon=0.1", "sgd:epsilon=0.001"]), at: 5)
    player.press(.tab)
    player.press(">>>>>>")
    #expect(player.model.lines == 6)
    for keys in ["\t", "1", "0"] {
      keys == "\t" ? player.press(.tab) : player.press(keys)
      let inspection = try #require(player.model.inspection)
      #expect(inspection.done <= inspection.steps.count)
      #expect(view(player.model).size == player.model.size)
    }
  }

  /// A value that makes a line fail shortens the iteration that is walked through.
  @Test func aLineThatFailsWhileWalking() throws {
    var player = Player(
      Scene("quadratic", ["adagrad:epsilon=0.1,delta=1e-7"], start: Point(0, 0)), at: 0)
    player.press(">>>")
    player.press("d")
    player.press(.enter)
    player.press("0")
    player.press(.enter)
    #expect(view(player.model).size == player.model.size)
  }

  @Test(arguments: [" ", "r", "R", ".", ",", "l"]) func otherKeysEndTheWalk(_ key: String) {
    var player = inspecting(at: 5)
    player.press(">>")
    #expect(player.model.lines == 2)
    player.press(key)
    #expect(player.model.lines == nil)
  }
}
