import Checking
import Notation
import Optimization
import Scenes
import Testing

@testable import Console

/// Options beside a scene file.
@Suite struct SceneFileOptionTests {
  private let folder: TemporaryFolder
  private let file: String

  init() throws {
    folder = try TemporaryFolder()
    file = try folder.write(
      "s.toml",
      """
      format = 1
      loss = "outlier"
      optimizers = ["sgd:epsilon=0.1"]
      start = [1, 2]
      batch = 5
      seed = 3
      steps = 40
      tolerance = "never"
      l2 = 0.5
      """)
  }

  private func complaint(_ arguments: String...) throws -> Failure? {
    let options = try SceneOptions.parse(["--scene", file] + arguments)
    return failure(of: { () throws(Failure) in try options.scene(limits: Limits(iterations: 7)) })
  }

  @Test func alone() throws {
    let scene = try SceneOptions.parse(["--scene", file]).scene(
      limits: Limits(iterations: 7, tolerance: 1))
    #expect(scene.limits == Limits(iterations: 40, tolerance: nil))
    #expect(scene.start == Point(1, 2) && scene.lambda == 0.5 && scene.loss.name == "outlier")
    #expect(scene.entries.map(\.specification) == ["sgd:epsilon=0.1"])
    #expect(scene.loss.batch?(1).count == 5)
  }

  @Test func optionsOverrule() throws {
    let scene = try SceneOptions.parse([
      "--scene", file, "--start", "0,-1", "-o", "adam", "-o", "newton", "--steps", "9", "--batch",
      "2", "--tolerance", "1e-3", "--l2", "0",
    ]).scene(limits: Limits(iterations: 7))
    #expect(scene.limits == Limits(iterations: 9, tolerance: 1e-3))
    #expect(scene.start == Point(0, -1) && scene.lambda == 0)
    #expect(scene.entries.map(\.algorithm.id) == ["adam", "newton"])
    #expect(scene.loss.batch?(1).count == 2)
  }

  /// An option's fault is told as one, the file's with its place.
  @Test func blame() throws {
    let data = try #require(try complaint("--data", "d.csv", "--model", "linear"))
    #expect(data.status == .usage && data.message == "loss and --data cannot both be the loss")
    let batch = try #require(try complaint("--batch", "31"))
    #expect(batch.status == .usage)
    #expect(batch.message == "--batch 31 is more than the 30 examples there are")
    let loss = try #require(try complaint("--loss", "beale"))
    #expect(loss.status == .contents)
    #expect(
      loss.message.hasPrefix("\(file):5:9: batch needs examples: data, or one of --loss outlier"))
    let optimizer = try #require(try complaint("-o", "adam:x=1"))
    #expect(optimizer.status == .usage)
    #expect(
      optimizer.message.hasPrefix("--optimizer adam:x=1: there is no hyperparameter 'x' of adam;"))
  }

  @Test func warnings() throws {
    let odd = try folder.write("odd.toml", "format = 1\nlos = 1\n")
    let reading = try SceneOptions.parse(["--scene", odd]).reading(limits: Limits(iterations: 1))
    #expect(reading.warnings.map(\.place?.line) == [2])
  }

  @Test func never() throws {
    let scene = try SceneOptions.parse(["--tolerance", "never"]).scene(
      limits: Limits(iterations: 7, tolerance: 1))
    #expect(scene.limits.tolerance == nil)
    #expect(throws: (any Error).self) { try SceneOptions.parse(["--tolerance", "ever"]) }
  }
}
