import Catalog
import Checking
import Foundation
import Notation
import Optimization
import Scenes
import Tables
import Testing

/// A scene that is written as a file is the same when it is read.
@Suite struct RoundTripTests {
  @Test(arguments: 0..<4) func everyScene(_ seed: UInt64) throws {
    var generator = try SceneGenerator(seed: seed)
    for _ in 0..<8 {
      let scene = try generator.scene()
      let text = SceneFile.text(of: SceneDescription(of: scene, in: "/"))
      let reading = try SceneFile.parse(text: text, file: "f")
      #expect(reading.warnings.isEmpty)
      // Other defaults, so that nothing comes from them.
      let other = try reading.value.scene(limits: Limits(iterations: 3, tolerance: 7, target: nil))
      expectSame(other, scene, text)
      #expect(SceneFile.text(of: SceneDescription(of: other, in: "/")) == text)
    }
  }

  private func expectSame(_ a: Scene, _ b: Scene, _ text: String) {
    #expect(a.loss.identity == b.loss.identity, "\(text)")
    #expect(sameBits(a.lambda, b.lambda), "\(text)")
    #expect(a.loss.name == b.loss.name)
    for place in [Point(0.3, -0.7), b.start] {
      #expect(sameBits(a.loss.jet(place).value, b.loss.jet(place).value), "\(text)")
    }
    #expect(
      a.loss.batch.map { batch in (1...9).map(batch) }
        == b.loss.batch.map { batch in (1...9).map(batch) })
    #expect(a.entries.map(\.algorithm.id) == b.entries.map(\.algorithm.id))
    #expect(a.entries.map(\.label) == b.entries.map(\.label), "\(text)")
    #expect(a.entries.map(\.isOn) == b.entries.map(\.isOn), "\(text)")
    #expect(a.entries.map(\.schedule) == b.entries.map(\.schedule), "\(text)")
    #expect(
      a.entries.map { $0.hyperparameters.map(\.bitPattern) }
        == b.entries.map { $0.hyperparameters.map(\.bitPattern) }, "\(text)")
    #expect(sameBits(a.start, b.start) && sameBits(a.velocity, b.velocity), "\(text)")
    #expect(a.domain == b.domain && a.limits == b.limits, "\(text)")
  }

  /// Paths are relative to the file's folder when read, and work from anywhere when written.
  @Test func paths() throws {
    let folder = try TemporaryFolder()
    try folder.write("sub/points.csv", "x,y\n1,2\n3,4\n")
    try folder.write("sub/order.txt", "1\n0\n")
    let file = try folder.write(
      "sub/scene.toml",
      "format = 1\ndata = \"points.csv\"\nmodel = \"linear\"\nbatches = \"order.txt\"\n")
    let scene = try SceneFile.read(file).value.scene(limits: Limits(iterations: 9))
    #expect(scene.loss.batch?(1) == [1])
    #expect(SceneDescription(of: scene, in: "/elsewhere").data == "\(folder.path)/sub/points.csv")
    let text = SceneFile.text(of: SceneDescription(of: scene, in: "/elsewhere"))
    let moved = try folder.write("moved.toml", text)
    let other = try SceneFile.read(moved).value.scene(limits: Limits(iterations: 9))
    #expect(other.loss.identity == scene.loss.identity)
  }

  /// A path from the current folder is written with that folder.
  @Test func relativePaths() throws {
    let folder = try TemporaryFolder()
    let file = try folder.write("points.csv", "x,y\n1,2\n3,4\n")
    let current = FileManager.default.currentDirectoryPath
    let up = String(repeating: "../", count: current.split(separator: "/").count)
    var said = SceneDescription()
    (said.data, said.model) = (up + file.dropFirst(), .linear)
    let scene = try said.scene(limits: Limits(iterations: 1))
    #expect(SceneDescription(of: scene, in: current).data == "\(current)/\(up)\(file.dropFirst())")
    #expect(SceneDescription(of: scene, in: "/").data == "/\(up)\(file.dropFirst())")
  }
}
