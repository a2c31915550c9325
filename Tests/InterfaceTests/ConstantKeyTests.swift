import Catalog
import Notation
import Optimization
import Parsing
import Testing

@testable import Interface

/// Letters of J are turned as hyperparameters are.
@Suite struct ConstantKeyTests {
  private func player(_ text: String, width: Int = 100, at t: Int = 5) throws -> Player {
    let loss = try Loss(typed: text, domain: Domain(reach: 3), start: Point(2, 1))
    let entries = [
      Entry(.sgd, hyperparameters: [0.01]), Entry(.momentum, hyperparameters: [0.01, 0.9]),
    ]
    let scene = Scene(loss: loss, entries: entries, limits: Limits(iterations: 50))
    return Player(scene, width: width, height: 30, at: t)
  }

  @Test func theyJoinTheRing() throws {
    var player = try player("a=3; b=-1; a x^2 + y^2 + b")
    #expect(player.model.letters == ["ε", "α", "a of J", "b of J"])
    player.press(.up)
    #expect(player.model.letter == "b of J")
    player.press(.down)
    #expect(player.model.letter == "ε")
  }

  @Test func thePathTheContoursAndTheMinimaFollow() throws {
    var player = try player("a=1; (x-a)^2 + y^2")
    let size = try #require(player.model.layout.plots.map(\.plot.size).first)
    let (path, landscape) = (player.model.run(0)?.path, player.model.landscape(size)?.key)
    player.press(.up)
    player.press(.right)
    let scene = player.model.scene
    #expect(scene.loss.name == "a=1.1; (x-a)^2 + y^2")
    #expect(scene.domain == Domain(reach: 3) && scene.start == Point(2, 1))
    #expect(abs(scene.loss.minima[0].x - 1.1) < 1e-9 && scene.loss.minima.count == 1)
    #expect(player.model.run(0)?.count == 5 && player.model.run(0)?.path != path)
    #expect(player.model.landscape(size)?.key != landscape)
    #expect(scene.commandLine[1] == "--loss 'a=1.1; (x-a)^2 + y^2'")
    #expect(scene.loss.jet(Point(2, 1)).value == (2 - 1.1) * (2 - 1.1) + 1)
  }

  @Test func aHeldKeyIsOneChange() throws {
    var player = try player("a=3; x^2 + a y^2")
    player.press(.up)
    for _ in 0..<5 { player.press(.left) }
    #expect(player.model.scene.baseLoss.constants[0].value == 1.8)
    player.press("z")
    #expect(player.model.scene.loss.name == "a=3; x^2 + a y^2")
    #expect(player.model.notice == "undone: a of J 3 → 1.8")
    player.press("Z")
    #expect(player.model.scene.baseLoss.constants[0].value == 1.8)
  }

  @Test func exactValuesAndTheTypedOne() throws {
    var player = try player("a=3; x^2 + a y^2")
    player.press(.up)
    player.press(.enter)
    player.press("-0.5")
    player.press(.enter)
    #expect(player.model.scene.loss.name == "a=-0.5; x^2 + a y^2")
    player.press(.backspace)
    #expect(player.model.scene.loss.name == "a=3; x^2 + a y^2")
    player.press("K")
    player.press(.right)
    #expect(player.model.scene.lambda == 0.01 && player.model.scene.loss.name.hasPrefix("a=3.3;"))
  }

  @Test func theHeaderShowsThem() throws {
    var player = try player("a=-3; u = x y; u^2 + a y^2", width: 160)
    #expect(view(player.model).text.contains("a = −3; u = x y; J(x, y) = u² + a y²"))
    player.press(.up)
    player.press(.right)
    #expect(view(player.model).text.contains("a = −2.7; u = x y; J(x, y) = u² + a y²"))
    player.press("l")
    #expect(player.model.letter == "ε")
  }

  /// However long the formula is, whoever turns a letter sees it and its value.
  @Test(arguments: [80, 100, 120]) func theChosenOneIsSeen(width: Int) throws {
    let terms = (1...20).map { "sin(\($0) x y)/\($0)" }.joined(separator: " + ")
    var player = try player("a=3; b=0.5; a x^2 + b y^2 + \(terms)", width: width)
    let header = { String(view(player.model).text.split(separator: "\n")[0]) }
    #expect(!header().contains("b = "))
    player.press(.up)
    #expect(header().contains("optviz  b = 0.5; "))
    player.press(.right)
    #expect(header().contains("optviz  b = 0.51; "))
    player.press(.up)
    #expect(header().contains("optviz  a = 3; "))
    player.press("P")
    #expect(view(player.model).text.contains(" a = 3;  a=3; b=0.51; a x^2"))
  }

  /// Above 0 as a rate; from elsewhere through 0 and back the same way.
  @Test func stepsCrossZero() {
    let constant = { (value: Double, given: Double) in
      Loss.Constant(name: "a", value: value, given: given)
    }
    #expect(Parameter.next(after: constant(1, 3), -1, .big) == 0.5)
    #expect(Parameter.next(after: constant(1e-15, 3), -1, .small) == 1e-15)
    var (value, down, up) = (-0.05, [-0.05], [Double]())
    while value < 0.05 {
      value = Parameter.next(after: constant(value, -1), 1, .big)
      down.append(value)
    }
    up = [value]
    while value > -0.05 {
      value = Parameter.next(after: constant(value, -1), -1, .big)
      up.append(value)
    }
    #expect(down == [-0.05, -0.02, -0.01, 0, 0.01, 0.02, 0.05] && up == down.reversed())
  }
}
