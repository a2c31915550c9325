import Catalog
import Notation
import Optimization
import Scenes
import Testing

@testable import Console

@Suite struct SceneOptionsTests {
  let limits = Limits(iterations: 7, tolerance: 1e-3)

  func scene(_ arguments: String...) throws -> Scene {
    try SceneOptions.parse(arguments).scene(limits: limits)
  }

  @Test func nothingGiven() throws {
    let scene = try scene()
    #expect(scene.loss.name == Scene.standard.loss.name)
    #expect(scene.entries.map(\.specification) == Scene.standard.entries.map(\.specification))
    #expect(scene.start == Scene.standard.start)
    #expect(scene.domain == Scene.standard.domain)
    #expect(scene.limits == limits)
  }

  @Test(arguments: ["six-hump-camel", "six_hump_camel", "Six_Hump-CAMEL"])
  func lossAlone(_ name: String) throws {
    let scene = try scene("--loss", name)
    let loss = try #require(Loss.named("six-hump-camel"))
    #expect(scene.loss.name == loss.name)
    #expect(scene.start == loss.start)
    #expect(scene.domain == loss.domain)
    #expect(scene.entries.map(\.algorithm.id) == ["adagrad", "rmsprop", "adam", "newton"])
    let own = try #require(loss.rates["adam"])
    #expect(scene.entries[2].hyperparameters[0] == own)
  }

  @Test(arguments: [["--loss", "-x^2+y"], ["--loss=-x^2+y"]])
  func formulasMayBeginWithAMinus(_ words: [String]) throws {
    let scene = try SceneOptions.parse(words).scene(limits: Limits(iterations: 1))
    #expect(scene.loss.jet(Point(3, 1)).value == -8)
  }

  @Test func optimizersInTheirOrder() throws {
    let scene = try scene(
      "-o", "newton", "--optimizer", "RMSProp_Nesterov:ε=0.5,label=a b", "-o", "adam", "-o", "adam")
    #expect(
      scene.entries.map(\.algorithm.id) == ["newton", "rmsprop-nesterov", "adam", "adam"])
    #expect(scene.entries.map(\.label) == ["newton", "a b", "adam", "adam 2"])
    #expect(scene.entries[1].hyperparameters == [0.5, 0.9, 0.9])
    let tuned = try #require(scene.loss.rates["adam"])
    #expect(scene.entries[2].hyperparameters == [tuned, 0.9, 0.999, 1e-8])
  }

  @Test(arguments: [false, true]) func negativeNumbers(_ isJoined: Bool) throws {
    let pairs = [
      ("--start", "-1.2,-1"), ("--velocity", "-1,0"), ("--domain", "-2,2,-1,3"),
      ("--target", "-3.5"), ("--steps", "12"), ("--tolerance", "1e-9"),
    ]
    let words = pairs.flatMap { isJoined ? ["\($0)=\($1)"] : [$0, $1] }
    let scene = try SceneOptions.parse(words).scene(limits: limits)
    #expect(scene.start == Point(-1.2, -1))
    #expect(scene.velocity == Point(-1, 0))
    #expect(scene.domain == Domain(x: -2...2, y: -1...3))
    #expect(scene.limits == Limits(iterations: 12, tolerance: 1e-9, target: -3.5))
  }

  @Test(arguments: [
    ["--start", "1"], ["--start", "1,inf"], ["--start"], ["--velocity", "a,b"],
    ["--domain", "1,1,0,1"], ["--steps", "-1"], ["--steps", "many"], ["--tolerance", "-1"],
    ["--tolerance", "nan"], ["--target", "inf"], ["--unknown", "1"], ["stray"],
  ])
  func badArguments(_ arguments: [String]) {
    #expect(throws: (any Error).self) { try SceneOptions.parse(arguments) }
    do { _ = try SceneOptions.parse(arguments) } catch {
      #expect(SceneOptions.exitCode(for: error).rawValue == 64)
    }
  }

  @Test(arguments: [
    (["--loss", "rosenbrok"], "did you mean rosenbrock?"),
    (["-o", "adamm"], "there is no optimizer 'adamm'"),
    (
      ["-o", "adam:rho=1"],
      "there is no hyperparameter 'rho' of adam; did you mean rho1 or rho2? There are epsilon"
    ),
    (["-o", "sgd:epsilon=nan"], "'nan' for epsilon is not a number"),
  ])
  func badNames(_ arguments: [String], message: String) throws {
    let options = try SceneOptions.parse(arguments)
    let found = failure(of: { () throws(Failure) in try options.scene(limits: limits) })
    #expect(found?.status == .usage)
    #expect(found?.message.contains(message) == true)
  }

  /// What the visualizer shows as its command line gives the same scene.
  @Test func commandLineComesBack() throws {
    let scene = try scene(
      "--loss", "saddle", "--start", "-1.2,0.3", "--velocity", "-1,0", "--target", "-4", "-o",
      "momentum:alpha=0.5,label=slow", "-o", "newton")
    let words = scene.commandLine.dropFirst().flatMap { $0.split(separator: " ").map(String.init) }
    let again = try SceneOptions.parse(words).scene(limits: Limits(iterations: 1))
    #expect(again.commandLine == scene.commandLine)
    #expect(again.limits == scene.limits)
  }
}
