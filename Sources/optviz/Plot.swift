import ArgumentParser
import Canvas
import Catalog
import Console
import Optimization

extension Optviz {
  /// `optviz plot`
  struct Plot: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "plot",
      abstract: "Draw the race at its end as one still picture.")

    @Option(
      parsing: .unconditional,
      help: ArgumentHelp(
        "Columns and rows. (default: the terminal's, or 100x30)", valueName: "wxh"),
      transform: { try Size(option: $0) })
    var size: Size?
    @OptionGroup(title: "Scene options") var scene: SceneOptions
    @OptionGroup(title: "Look options") var look: LookOptions

    func run() throws {
      let scene = try scene.reading(limits: Scene.standard.limits)
      let appearance = try Appearance(look)
      warn(scene.warnings + appearance.warnings)
      try printStill(scene.value, appearance, size: size ?? .still)
    }
  }
}

/// Writes the race's still picture to standard output.
func printStill(_ scene: Scene, _ appearance: Appearance, size: Size) throws {
  for caution in scene.cautions { complain(Failure.text(caution)) }
  var output = Output.standard
  try output.append(appearance.still(of: scene, size: size))
  try output.flush()
}
