public import ArgumentParser
public import Canvas
public import Theming

/// The options that decide how everything looks, the same in every command.
public struct LookOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp("A theme from 'optviz list themes'.", valueName: "name"),
    completion: .list(ThemeLibrary().names))
  public var theme: String?

  @Option(
    name: .customLong("themes-dir"),
    help: ArgumentHelp("A folder of themes, looked through first.", valueName: "dir"),
    completion: .directory)
  public var themesFolder: String?

  @Option(help: "How many colours to use.")
  public var color: Named<ColorChoice>?

  @Option(help: "What paths are drawn with.")
  public var marker: Named<MarkerChoice>?

  @Flag(inversion: .prefixedNo, help: "Let the mouse set the start and zoom.")
  public var mouse: Bool?

  @Flag(inversion: .prefixedNo, help: "Draw thick and large, to be seen from the back of a room.")
  public var projector: Bool?

  @Option(
    help: "How much moves by itself; reduced: two pictures a second at most, starting paused.")
  public var motion: Named<Motion>?

  @Option(help: "How iterations follow each other; presenter: slow at first, then faster.")
  public var pace: Named<Pace>?

  public init() {}

  public func validate() throws {
    try color?.check("number of colours")
    try marker?.check("marker")
    try motion?.check("motion")
    try pace?.check("pace")
  }
}
