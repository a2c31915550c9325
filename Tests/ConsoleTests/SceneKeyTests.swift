import Console
import Optimization
import Scenes
import Testing

/// Each key of scene files is an option, too, and means the same there.
@Suite struct SceneKeyTests {
  /// A value for each key, as its option takes it.
  static let values = [
    "loss": "beale", "data": "examples.csv", "model": "linear",
    "columns": "x=temperature,y=load", "batch": "3", "seed": "4",
    "batches": "order", "l2": "0.5", "optimizers": "adam", "start": "1,2", "velocity": "0,1",
    "domain": "-1,1,-2,2", "iterations": "7", "tolerance": "never", "target": "0.25",
  ]

  @Test(arguments: SceneKey.all) func hasItsOption(key: SceneKey) throws {
    let value = try #require(Self.values[key.name], "give \(key.name) a value in this test")
    let said = try SceneOptions.parse([key.option, value]).description
    #expect(said.keys == [key], "\(key.option): add it to SceneOptions, and to its description")
    #expect(!SceneDescription().keys.contains(key))
  }

  /// What a file says is read from it again, and counts where options say nothing.
  @Test(arguments: SceneKey.all) func isWrittenAndRead(key: SceneKey) throws {
    let said = try SceneOptions.parse([key.option, try #require(Self.values[key.name])])
      .description
    let text = SceneFile.text(of: said)
    let read = try SceneFile.parse(text: text, file: "f").value.description
    #expect(read == said, "\(text)")
    #expect(SceneDescription().filled(from: said) == said)
  }

  @Test func oldNamesAreRead() throws {
    let read = try SceneFile.parse(text: "format = 1\nsteps = 12\n", file: "f")
    #expect(read.value.description.iterations == 12 && read.warnings.isEmpty)
    #expect(try SceneOptions.parse(["--steps", "12"]).description == read.value.description)
    #expect(throws: (any Error).self) {
      try SceneFile.parse(text: "format = 1\nsteps = 12\niterations = 12\n", file: "f")
    }
    #expect(throws: (any Error).self) {
      try SceneOptions.parse(["--steps", "12", "--iterations", "12"])
    }
  }
}
