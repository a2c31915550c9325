import ArgumentParser
import Canvas
import Theming

/// The options that decide how everything looks, the same in every command.
package struct LookOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp("A theme from 'optviz list themes'.", valueName: "name"),
    completion: .list(ThemeLibrary().names))
  package var theme: String?

  @Option(
    name: .customLong("themes-dir"),
    help: ArgumentHelp("A folder of themes, looked through first.", valueName: "dir"),
    completion: .directory)
  package var themesFolder: String?

  @Option(help: "How many colours to use.")
  package var color: Named<ColorChoice>?

  @Option(help: "What paths are drawn with.")
  package var marker: Named<MarkerChoice>?

  @Flag(inversion: .prefixedNo, help: "Let the mouse set the start and zoom.")
  package var mouse: Bool?

  @Flag(inversion: .prefixedNo, help: "Draw thick and large, to be seen from the back of a room.")
  package var projector: Bool?

  @Option(
    help: "How much moves by itself; reduced: two pictures a second at most, starting paused.")
  package var motion: Named<Motion>?

  @Option(help: "How iterations follow each other; presenter: slow at first, then faster.")
  package var pace: Named<Pace>?

  package init() {}

  package func validate() throws {
    try color?.check("number of colours")
    try marker?.check("marker")
    try motion?.check("motion")
    try pace?.check("pace")
  }
}
